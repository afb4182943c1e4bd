package bitepoint.understanding;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times of day, as people write them. A line of the language's file is a pattern and what it
/// means: `half past {hour} = +30`, `{minute} to {hour} = -`, `{hour} pm = pm`, `noon = 12:00`; or,
/// with a star, words anywhere in a message that tell the half of the day: `* tonight = pm`.
final class Times {
  private static final Pattern CLOCK =
      Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)|(0\\d|1\\d|2[0-3])([0-5]\\d)");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
  private static final Pattern COMPACT = Pattern.compile("0\\d{3}");
  private static final int HALF_A_DAY = 12;

  /// "Five to nine" is a time; "two to five" is how pain went up, or when somebody works.
  private static final int ROUND = 5;

  private record Phrase(List<String> words, String meaning) {}

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Tokens> laterHalf = new ArrayList<>();
  private final Numbers numbers;

  Times(List<String> lines, Numbers numbers) {
    this.numbers = numbers;
    for (var line : lines) {
      if (Between.isMeant(line)) {
        continue;
      }
      var sides = line.split("=", 2);
      var words = sides[0].strip();
      if (words.startsWith("*")) {
        laterHalf.add(Tokens.of(words));
      } else {
        phrases.add(new Phrase(List.of(words.split(" +")), sides[1].strip()));
      }
    }
  }

  /// A time that can be nothing else: `8:30`, `half past eight`, `9 pm`.
  Optional<LocalTime> in(Tokens said) {
    for (var phrase : phrases) {
      for (var at = 0; at + phrase.words.size() <= said.words().size(); at++) {
        var time = match(phrase, said.words().subList(at, at + phrase.words.size()));
        if (time.isPresent()) {
          return time.map(found -> phrase.meaning.equals("am") ? found : inItsHalf(found, said));
        }
      }
    }
    return said.words().stream()
        .filter(word -> word.contains(":") || word.contains(".") || COMPACT.matcher(word).matches())
        .flatMap(word -> clock(word).stream())
        .findFirst()
        .map(found -> inItsHalf(found, said));
  }

  /// Four digits that are a time where one is wanted: `1930`.
  Optional<LocalTime> digits(Tokens said) {
    return said.words().stream()
        .filter(word -> FOUR_DIGITS.matcher(word).matches())
        .flatMap(word -> clock(word).stream())
        .findFirst();
  }

  /// A bare number that may be an hour.
  Optional<LocalTime> hour(Tokens said) {
    return said.words().stream()
        .flatMap(word -> numbers.whole(word).stream())
        .findFirst()
        .map(hour -> inItsHalf(LocalTime.of(hour, 0), said));
  }

  private LocalTime inItsHalf(LocalTime time, Tokens said) {
    return time.getHour() > 0
            && time.getHour() < HALF_A_DAY
            && laterHalf.stream().anyMatch(words -> said.indexOf(words) >= 0)
        ? time.plusHours(HALF_A_DAY)
        : time;
  }

  private Optional<LocalTime> match(Phrase phrase, List<String> words) {
    var hour = Optional.<LocalTime>empty();
    var minute = Optional.<Integer>empty();
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      switch (phrase.words.get(i)) {
        case "{hour}" -> {
          hour = clock(word).or(() -> numbers.whole(word).map(number -> LocalTime.of(number, 0)));
          if (hour.isEmpty()) {
            return Optional.empty();
          }
        }
        case "{minute}" -> {
          minute = numbers.minutes(word).filter(one -> one < 60 && one % ROUND == 0);
          if (minute.isEmpty()) {
            return Optional.empty();
          }
        }
        default -> {
          if (!phrase.words.get(i).equals(word)) {
            return Optional.empty();
          }
        }
      }
    }
    if (phrase.meaning.contains(":")) {
      return Optional.of(LocalTime.parse(phrase.meaning));
    }
    var meaning = phrase.meaning + minute.map(String::valueOf).orElse("");
    return hour.map(time -> meant(time, meaning));
  }

  private static LocalTime meant(LocalTime time, String meaning) {
    return switch (meaning) {
      case "am" -> time.getHour() == HALF_A_DAY ? time.minusHours(HALF_A_DAY) : time;
      case "pm" -> time.getHour() < HALF_A_DAY ? time.plusHours(HALF_A_DAY) : time;
      default -> time.plusMinutes(Integer.parseInt(meaning));
    };
  }

  private static Optional<LocalTime> clock(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    var match = CLOCK.matcher(word);
    if (!match.matches()) {
      return Optional.empty();
    }
    var first = match.group(1) != null ? 1 : 3;
    return Optional.of(
        LocalTime.of(
            Integer.parseInt(match.group(first)), Integer.parseInt(match.group(first + 1))));
  }
}
