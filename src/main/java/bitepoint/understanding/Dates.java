package bitepoint.understanding;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A day and its month, whichever comes first: `3 january`, `the 3rd of jan`, `january the 3rd`. A
/// word that may stand between the two is a line of the language's file with a `~` before it.
final class Dates {
  private static final String MARK = "~";

  private final Map<String, Month> months = new HashMap<>();
  private final Set<String> between = new HashSet<>();
  private final Numbers numbers;

  /// @param lines the lines of the file of spans; others than those with a mark are passed over
  Dates(String language, List<String> lines, Numbers numbers) {
    this.numbers = numbers;
    var locale = Locale.forLanguageTag(language);
    for (var month : Month.values()) {
      for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
        Tokens.of(month.getDisplayName(style, locale))
            .words()
            .forEach(word -> months.put(word, month));
      }
    }
    lines.stream().filter(Dates::isMeant).forEach(line -> between.addAll(Tokens.of(line).words()));
  }

  /// Whether that line is one of these.
  static boolean isMeant(String line) {
    return line.startsWith(MARK);
  }

  Optional<MonthDay> in(Tokens said) {
    var words = said.words();
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(at ->
            Optional.ofNullable(months.get(words.get(at)))
                .flatMap(month ->
                    day(words, at, -1).or(() -> day(words, at, 1)).flatMap(day -> date(month, day)))
                .stream())
        .findFirst();
  }

  /// The number next to a month, on one side of it.
  private Optional<Integer> day(List<String> words, int month, int step) {
    var at = month + step;
    while (at >= 0 && at < words.size() && between.contains(words.get(at))) {
      at += step;
    }
    return at >= 0 && at < words.size() ? numbers.minutes(words.get(at)) : Optional.empty();
  }

  private static Optional<MonthDay> date(Month month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
