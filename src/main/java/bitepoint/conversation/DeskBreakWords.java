package bitepoint.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is said about breaks from the desk: when they come, and when the next one does.
final class DeskBreakWords {
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private DeskBreakWords() {}

  static Words good(Next next) {
    return Words.of("desk.good", "next", comes(next));
  }

  static Words left(Next next) {
    return Words.of("desk.left", "next", comes(next));
  }

  static Words notToday(Next next) {
    return Words.of("desk.no-more-today", "next", comes(next));
  }

  /// "Again at 10:55."
  static Words again(Next next) {
    return DeskTimes.due(next)
        .map(due -> Words.of("desk.again", "when", Rhythm.when(next, due)))
        .orElseGet(() -> Words.of("desk.no-next"));
  }

  /// "Next one at 11:15.", "Next one tomorrow at 10:00."
  static Words comes(Next next) {
    return DeskTimes.due(next)
        .map(due -> {
          var here = due.atZone(next.person().profile().zone());
          return here.toLocalDate().equals(next.today())
              ? Words.of("desk.next-at", "time", here.toLocalTime().truncatedTo(ChronoUnit.MINUTES))
              : Words.of("desk.next", "when", Rhythm.when(next, due));
        })
        .orElseGet(() -> Words.of("desk.no-next"));
  }

  /// "Monday to Friday, 9:00 to 17:00, every hour", in a sentence of that key.
  static Words times(String key, DeskBreaks breaks) {
    return new Words(
        key,
        Map.of(
            "minutes", breaks.everyMinutes(),
            "days", days(breaks.days()),
            "from", breaks.from(),
            "until", breaks.until()));
  }

  /// That day of any week: it is shown as its name.
  static LocalDate date(DayOfWeek day) {
    return LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day));
  }

  private static Words days(Set<DayOfWeek> days) {
    if (days.equals(WEEKDAYS)) {
      return new Words(
          "desk.day-to-day",
          Map.of("from", date(DayOfWeek.MONDAY), "until", date(DayOfWeek.FRIDAY)));
    }
    return days.isEmpty()
        ? Words.of("desk.no-day")
        : days.size() == DayOfWeek.values().length
            ? Words.of("desk.every-day")
            : Words.of("desk.some-days", "days", inOrder(days));
  }

  private static List<LocalDate> inOrder(Set<DayOfWeek> days) {
    return Arrays.stream(DayOfWeek.values())
        .filter(days::contains)
        .map(DeskBreakWords::date)
        .toList();
  }
}
