package bitepoint.year;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What the year amounted to.
record Figures(
    int people,
    int days,
    long updates,
    long calls,
    long ticks,
    Map<Topic, Long> spoken,
    int most,
    int mostWithoutBreaks,
    long broken,
    Duration took,
    Duration processor) {

  /// @param broken how often a promise was
  /// @param processor of all cores together
  static Figures of(Year.Lived year, int days, long broken, Duration took, Duration processor) {
    var spoken = new EnumMap<Topic, Long>(Topic.class);
    var most = 0;
    var mostWithoutBreaks = 0;
    for (var somebody : year.people()) {
      var perDay = new HashMap<LocalDate, Integer>();
      var perDayWithoutBreaks = new HashMap<LocalDate, Integer>();
      var standing = new Standing();
      for (var noted : somebody.noted()) {
        if (noted instanceof Noted.Spoke(var at, var topic, _)) {
          spoken.merge(topic, 1L, Long::sum);
          most = Math.max(most, perDay.merge(standing.day(at), 1, Integer::sum));
          if (!topic.isADeskBreak()) {
            mostWithoutBreaks =
                Math.max(
                    mostWithoutBreaks,
                    perDayWithoutBreaks.merge(standing.day(at), 1, Integer::sum));
          }
        }
        standing.goesOn(noted);
      }
    }
    return new Figures(
        year.people().size(),
        days,
        year.updates(),
        year.calls(),
        year.ticks(),
        spoken,
        most,
        mostWithoutBreaks,
        broken,
        took,
        processor);
  }

  @Override
  public String toString() {
    var all = spoken.values().stream().mapToLong(Long::longValue).sum();
    var table = new StringBuilder();
    row(table, "A year of people", "");
    row(table, "---", "---:");
    row(table, "People", "%,d".formatted(people));
    row(table, "Days", "%,d".formatted(days));
    row(table, "Updates from people", "%,d".formatted(updates));
    row(table, "Calls to Telegram", "%,d".formatted(calls));
    row(table, "of these numbers on a session's clock", "%,d".formatted(ticks));
    row(table, "Messages of its own accord", "%,d".formatted(all));
    spoken.forEach((topic, count) ->
        row(
            table,
            "of these " + topic.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            "%,d".formatted(count)));
    row(table, "Promises broken", "%,d".formatted(broken));
    row(table, "Most to one person on one day", String.valueOf(most));
    row(table, "The same without breaks from the desk", String.valueOf(mostWithoutBreaks));
    row(
        table,
        "On average to one person on one day",
        "%.2f".formatted((double) all / people / days));
    row(table, "Seconds", "%.1f".formatted(took.toMillis() / 1e3));
    row(table, "Seconds of processor time", "%.1f".formatted(processor.toMillis() / 1e3));
    return table.toString();
  }

  private static void row(StringBuilder table, String what, String number) {
    table.append("| ").append(what).append(" | ").append(number).append(" |\n");
  }
}
