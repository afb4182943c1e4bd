package bitepoint.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The phrases that mean something, from one file per intent, a phrase a line.
final class Phrases {
  private record Phrase(Tokens words, Intent intent) {}

  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<String> negations;

  Phrases(Set<String> negations) {
    this.negations = negations;
  }

  void add(Intent intent, List<String> lines) {
    lines.forEach(line -> phrases.add(new Phrase(Tokens.of(line), intent)));
    phrases.sort(Comparator.comparing((Phrase phrase) -> phrase.words.words().size()).reversed());
  }

  /// Alarms before anything else, unless they are denied; then the longest phrase that was said.
  Optional<Intent> in(Tokens said) {
    return phrases.stream()
        .filter(phrase -> isAlarm(phrase.intent))
        .filter(phrase -> stands(said, phrase))
        .map(Phrase::intent)
        .findFirst()
        .or(() ->
            phrases.stream()
                .filter(phrase -> !isAlarm(phrase.intent) && said.indexOf(phrase.words) >= 0)
                .map(Phrase::intent)
                .findFirst());
  }

  private boolean stands(Tokens said, Phrase phrase) {
    var at = said.indexOf(phrase.words);
    return at >= 0 && !said.isDeniedAt(at, negations);
  }

  private static boolean isAlarm(Intent intent) {
    return intent == Intent.RED_FLAG || intent == Intent.CRISIS;
  }
}
