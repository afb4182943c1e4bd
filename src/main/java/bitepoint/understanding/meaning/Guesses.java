package bitepoint.understanding.meaning;

import java.util.List;

/// What was learned says of a sentence, the likeliest first.
///
/// @param intents what it may want
/// @param signs which warning sign it may tell of, or [Examples#HARMLESS]
public record Guesses(List<Guess> intents, List<Guess> signs) {
  public Guesses {
    intents = List.copyOf(intents);
    signs = List.copyOf(signs);
  }

  /// How likely a label of either list is, from 0 to 1.
  public static double of(String label, List<Guess> guesses) {
    return guesses.stream()
        .filter(guess -> guess.label().equals(label))
        .mapToDouble(Guess::probability)
        .sum();
  }
}
