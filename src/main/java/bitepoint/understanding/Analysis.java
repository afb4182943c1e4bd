package bitepoint.understanding;

import bitepoint.understanding.meaning.Guesses;
import java.util.List;
import java.util.Optional;

/// What is made of a text before its numbers and names are looked for.
///
/// @param learned what was learned says of the whole; empty in a language without examples
/// @param thoughts at least one
record Analysis(
    String text, Optional<Guesses> learned, List<Alarm> alarms, List<Thought> thoughts) {
  /// The words of a person stay out of logs.
  @Override
  public String toString() {
    return "Analysis" + thoughts;
  }
}
