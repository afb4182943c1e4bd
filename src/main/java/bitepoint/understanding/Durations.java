package bitepoint.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How long something takes. A line of the language's file is a pattern and its minutes, or how
/// many of them each counts: `half an hour = 30`, `{number} min = 1`.
final class Durations {
  private static final String NUMBER = "{number}";

  private record Phrase(List<String> words, int minutes) {}

  private final List<Phrase> phrases;
  private final Set<String> parts = new HashSet<>();
  private final Numbers numbers;

  Durations(List<String> lines, Numbers numbers) {
    this.numbers = numbers;
    phrases =
        lines.stream()
            .map(line -> line.split("=", 2))
            .map(sides ->
                new Phrase(
                    List.of(sides[0].strip().split(" +")), Integer.parseInt(sides[1].strip())))
            .toList();
    phrases.forEach(phrase -> parts.addAll(phrase.words));
  }

  /// Minutes, by the first line that was said.
  Optional<Integer> in(Tokens said) {
    for (var phrase : phrases) {
      for (var at = 0; at + phrase.words.size() <= said.words().size(); at++) {
        var minutes = match(phrase, said.words().subList(at, at + phrase.words.size()));
        if (minutes.isPresent()) {
          return minutes;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a word may belong to a duration.
  boolean isPart(String word) {
    return parts.contains(word) || numbers.minutes(word).isPresent();
  }

  private Optional<Integer> match(Phrase phrase, List<String> words) {
    var minutes = Optional.of(phrase.minutes);
    for (var i = 0; i < words.size() && minutes.isPresent(); i++) {
      var word = words.get(i);
      if (phrase.words.get(i).equals(NUMBER)) {
        minutes = numbers.minutes(word);
      } else if (!phrase.words.get(i).equals(word)) {
        minutes = Optional.empty();
      }
    }
    return minutes;
  }
}
