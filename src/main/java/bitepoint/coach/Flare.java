package bitepoint.coach;

import java.time.LocalDate;

/// A flare-up that somebody is in.
///
/// @param since the person's own date
/// @param usual the morning score, 0–10, that was usual before it
/// @param from the phase to go back to
public record Flare(LocalDate since, int usual, Phase from) {}
