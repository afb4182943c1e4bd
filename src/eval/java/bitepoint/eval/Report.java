package bitepoint.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the judged messages of a file come to, as lines.
final class Report {
  private static final List<String> KEYS =
      List.of(
          "pain", "time", "minutes", "days", "until", "shift", "kind", "exercise", "cause", "also");
  private static final int STEPS = 10;
  private static final int MOST_CONFUSED = 25;

  private final List<Judged> all;

  Report(List<Judged> all) {
    this.all = List.copyOf(all);
  }

  String summary() {
    return line("intents right", count(Judged::isRight), all.size())
        + line(
            "alarms caught",
            count(one -> one.labelled().meant().isAlarm() && one.read().isAlarm()),
            count(one -> one.labelled().meant().isAlarm()))
        + line(
            "others alarmed",
            count(one -> !one.labelled().meant().isAlarm() && one.read().isAlarm()),
            count(one -> !one.labelled().meant().isAlarm()));
  }

  /// For each key: of those that were written how many were read, and how many were read besides.
  String details() {
    var lines = new StringBuilder();
    for (var key : KEYS) {
      var written = count(one -> !one.labelled().meant().values(key).isEmpty());
      var right = count(one -> !one.labelled().meant().values(key).isEmpty() && agrees(one, key));
      var besides = count(one -> one.labelled().meant().values(key).isEmpty() && !agrees(one, key));
      lines.append(
          "  %-10s %4d of %4d, read where there was none: %d%n"
              .formatted(key, right, written, besides));
    }
    return lines.toString();
  }

  String perIntent() {
    var intents = new TreeSet<String>();
    all.forEach(one -> intents.add(one.meant()));
    all.forEach(one -> intents.add(one.read().intent()));
    var lines = new StringBuilder();
    for (var intent : intents) {
      var meant = count(one -> one.meant().equals(intent));
      var read = count(one -> one.read().intent().equals(intent));
      var both = count(one -> one.isRight() && one.meant().equals(intent));
      lines.append(
          "  %-19s %4d meant, recall %6s, precision %6s%n"
              .formatted(intent, meant, percent(both, meant), percent(both, read)));
    }
    return lines.toString();
  }

  String confusion() {
    return all.stream()
        .filter(one -> !one.isRight())
        .collect(
            Collectors.groupingBy(
                one -> "%-19s read as %s".formatted(one.meant(), one.read().intent()),
                TreeMap::new,
                Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .limit(MOST_CONFUSED)
        .map(entry -> "  %3d  %s%n".formatted(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining());
  }

  String calibration() {
    var lines = new ArrayList<String>();
    for (var step = 0; step < STEPS; step++) {
      var from = (double) step / STEPS;
      var to = step == STEPS - 1 ? 1.01 : (step + 1.0) / STEPS;
      var within =
          all.stream()
              .filter(one -> one.read().confidence() >= from && one.read().confidence() < to)
              .toList();
      var sure = within.stream().mapToDouble(one -> one.read().confidence()).average().orElse(0);
      lines.add(
          String.format(
              Locale.ROOT,
              "  %.1f to %.1f %5d messages, on average %.2f sure, %s right%n",
              from,
              Math.min(1, to),
              within.size(),
              sure,
              percent(within.stream().filter(Judged::isRight).count(), within.size())));
    }
    return String.join("", lines);
  }

  /// The messages that were not read as they were meant.
  String misread() {
    return all.stream()
        .filter(one -> !one.isRight())
        .map(one ->
            String.format(
                Locale.ROOT,
                "  %s -> %s %.2f\t%s%n",
                one.meant(),
                one.read().intent(),
                one.read().confidence(),
                one.labelled().message()))
        .collect(Collectors.joining());
  }

  /// The messages that mention something else than was read.
  String misheard() {
    return all.stream()
        .flatMap(one ->
            KEYS.stream()
                .filter(key -> !agrees(one, key))
                .map(key ->
                    "  %s %s -> %s\t%s%n"
                        .formatted(
                            key,
                            one.labelled().meant().values(key),
                            one.read().values(key),
                            one.labelled().message())))
        .collect(Collectors.joining());
  }

  private static boolean agrees(Judged one, String key) {
    return one.labelled().meant().values(key).equals(one.read().values(key));
  }

  private long count(Predicate<Judged> which) {
    return all.stream().filter(which).count();
  }

  private static String line(String what, long part, long whole) {
    return "  %-15s %4d of %4d  %s%n".formatted(what, part, whole, percent(part, whole));
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }
}
