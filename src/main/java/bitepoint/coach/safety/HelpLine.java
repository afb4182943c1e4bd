package bitepoint.coach.safety;

import java.util.Optional;

/// Where help is called in a country. Numbers as people dial them.
///
/// @param emergency such as `999`
/// @param urgent the line for what can't wait for an appointment, where there is one
/// @param crisis who listens to people in despair, where one is known
public record HelpLine(String emergency, Optional<String> urgent, Optional<String> crisis) {}
