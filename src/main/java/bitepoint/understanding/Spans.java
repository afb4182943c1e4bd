package bitepoint.understanding;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// For how many days, or until which day. A line of the language's file is a pattern and its days,
/// how many each counts, or a day: `{number} weeks = 7`, `fortnight = 14`, `until {day} = day`,
/// `for the weekend = monday`.
final class Spans {
  private static final String NUMBER = "{number}";
  private static final String DAY = "{day}";

  private record Phrase(List<String> words, String meaning) {}

  private final List<Phrase> phrases;
  private final Map<String, DayOfWeek> days = new HashMap<>();
  private final Numbers numbers;
  private final Dates dates;

  Spans(String language, List<String> lines, Numbers numbers) {
    this.numbers = numbers;
    dates = new Dates(language, lines, numbers);
    phrases =
        lines.stream()
            .filter(line -> !Dates.isMeant(line))
            .map(line -> line.split("=", 2))
            .map(sides -> new Phrase(List.of(sides[0].strip().split(" +")), sides[1].strip()))
            .toList();
    var locale = Locale.forLanguageTag(language);
    for (var day : DayOfWeek.values()) {
      for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
        Tokens.of(day.getDisplayName(style, locale)).words().forEach(word -> days.put(word, day));
      }
    }
  }

  /// A date that is named; it says until when, whatever else was meant.
  Optional<Span> date(Tokens said) {
    return dates.in(said).map(Span.UntilDate::new);
  }

  /// Until a date, or by the first line that was said.
  Optional<Span> in(Tokens said) {
    return date(said).or(() -> byLine(said));
  }

  private Optional<Span> byLine(Tokens said) {
    for (var phrase : phrases) {
      for (var at = 0; at + phrase.words.size() <= said.words().size(); at++) {
        var span = match(phrase, said.words().subList(at, at + phrase.words.size()));
        if (span.isPresent()) {
          return span;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Span> match(Phrase phrase, List<String> words) {
    var number = 1;
    var meaning = phrase.meaning;
    for (var i = 0; i < words.size(); i++) {
      var pattern = phrase.words.get(i);
      if (pattern.equals(NUMBER)) {
        var found = numbers.minutes(words.get(i));
        if (found.isEmpty()) {
          return Optional.empty();
        }
        number = found.get();
      } else if (pattern.equals(DAY)) {
        meaning = words.get(i);
        if (!days.containsKey(meaning)) {
          return Optional.empty();
        }
      } else if (!pattern.equals(words.get(i))) {
        return Optional.empty();
      }
    }
    var times = number;
    return Optional.ofNullable(days.get(meaning))
        .<Span>map(Span.UntilDay::new)
        .or(() -> Optional.of(new Span.Days(times * Integer.parseInt(phrase.meaning))));
  }
}
