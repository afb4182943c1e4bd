package bitepoint.understanding;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times of day, as people write them. A line of the language's file is a pattern and what it
/// means: `half past {hour} = +30`, `{hour} pm = pm`, `noon = 12:00`.
final class Times {
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

  private record Phrase(List<String> words, String meaning) {}

  private final List<Phrase> phrases;
  private final Numbers numbers;

  Times(List<String> lines, Numbers numbers) {
    this.numbers = numbers;
    this.phrases =
        lines.stream()
            .map(line -> line.split("=", 2))
            .map(parts -> new Phrase(List.of(parts[0].strip().split(" +")), parts[1].strip()))
            .toList();
  }

  /// A time that can be nothing else: `8:30`, `half past eight`, `9 pm`.
  Optional<LocalTime> in(Tokens said) {
    for (var phrase : phrases) {
      for (var at = 0; at + phrase.words.size() <= said.words().size(); at++) {
        var time = match(phrase, said.words().subList(at, at + phrase.words.size()));
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return said.words().stream().flatMap(word -> clock(word).stream()).findFirst();
  }

  /// A bare number that may be an hour.
  Optional<LocalTime> hour(Tokens said) {
    return said.words().stream()
        .flatMap(word -> numbers.whole(word).stream())
        .findFirst()
        .map(hour -> LocalTime.of(hour, 0));
  }

  private Optional<LocalTime> match(Phrase phrase, List<String> words) {
    var hour = Optional.<LocalTime>empty();
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (phrase.words.get(i).equals("{hour}")) {
        hour = clock(word).or(() -> numbers.whole(word).map(number -> LocalTime.of(number, 0)));
        if (hour.isEmpty()) {
          return Optional.empty();
        }
      } else if (!phrase.words.get(i).equals(word)) {
        return Optional.empty();
      }
    }
    return phrase.meaning.contains(":")
        ? Optional.of(LocalTime.parse(phrase.meaning))
        : hour.map(time -> meant(time, phrase.meaning));
  }

  private static LocalTime meant(LocalTime time, String meaning) {
    return switch (meaning) {
      case "am" -> time.getHour() == 12 ? time.minusHours(12) : time;
      case "pm" -> time.getHour() < 12 ? time.plusHours(12) : time;
      default -> time.plusMinutes(Integer.parseInt(meaning));
    };
  }

  private static Optional<LocalTime> clock(String word) {
    var match = CLOCK.matcher(word);
    return match.matches()
        ? Optional.of(
            LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }
}
