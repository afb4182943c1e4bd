package bitepoint.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How long something takes. A line of the language's file is a pattern and its minutes, how many
/// of them each counts, or both: `half an hour = 30`, `{number} min = 1`, `an hour and {number}
/// minutes = 1 60`; `none` is for what is no training.
final class Durations {
  private static final String NUMBER = "{number}";
  private static final int MOST = 300;

  private record Phrase(List<String> words, boolean none, int each, int more) {}

  private final List<Phrase> phrases;
  private final Set<String> parts = new HashSet<>();
  private final Numbers numbers;

  Durations(List<String> lines, Numbers numbers) {
    this.numbers = numbers;
    phrases = lines.stream().map(line -> line.split("=", 2)).map(Durations::phrase).toList();
    phrases.forEach(phrase -> parts.addAll(phrase.words));
  }

  /// Minutes, 1–300, by the first line that was said.
  Optional<Integer> in(Tokens said) {
    for (var phrase : phrases) {
      for (var at = 0; at + phrase.words.size() <= said.words().size(); at++) {
        var minutes = match(phrase, said.words().subList(at, at + phrase.words.size()));
        if (minutes.isPresent()) {
          return minutes.filter(found -> found > 0 && found <= MOST);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a word may belong to a duration.
  boolean isPart(String word) {
    return parts.contains(word) || numbers.minutes(word).isPresent();
  }

  private static Phrase phrase(String[] sides) {
    var words = List.of(sides[0].strip().split(" +"));
    var counts = sides[1].strip().split(" ");
    return counts[0].equals("none")
        ? new Phrase(words, true, 0, 0)
        : words.contains(NUMBER)
            ? new Phrase(
                words,
                false,
                Integer.parseInt(counts[0]),
                counts.length > 1 ? Integer.parseInt(counts[1]) : 0)
            : new Phrase(words, false, 0, Integer.parseInt(counts[0]));
  }

  private Optional<Integer> match(Phrase phrase, List<String> words) {
    var minutes = Optional.of(phrase.more);
    for (var i = 0; i < words.size() && minutes.isPresent(); i++) {
      var word = words.get(i);
      if (phrase.words.get(i).equals(NUMBER)) {
        minutes = numbers.minutes(word).map(number -> number * phrase.each + phrase.more);
      } else if (!phrase.words.get(i).equals(word)) {
        minutes = Optional.empty();
      }
    }
    return phrase.none ? minutes.map(_ -> 0) : minutes;
  }
}
