package bitepoint.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The phrases that mean something, from one file per intent, a phrase a line.
final class Phrases {
  private record Phrase(Tokens words, Intent intent) {}

  private final List<Phrase> phrases = new ArrayList<>();

  void add(Intent intent, List<String> lines) {
    lines.forEach(line -> phrases.add(new Phrase(Tokens.of(line), intent)));
    phrases.sort(Comparator.comparing((Phrase phrase) -> phrase.words.words().size()).reversed());
  }

  /// The longest phrase that was said.
  Optional<Intent> in(Tokens said) {
    return phrases.stream()
        .filter(phrase -> said.indexOf(phrase.words) >= 0)
        .map(Phrase::intent)
        .findFirst();
  }
}
