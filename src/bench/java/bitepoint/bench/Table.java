package bitepoint.bench;

import java.util.Map;

/// What was measured, in columns: medians, and the spread in brackets.
record Table(Map<Load, Series> loads, Series bare) {
  private static final String ROW = "%-26s %19s %19s %6s %19s %19s%n";

  void print() {
    System.out.printf(ROW, "", "turns/s", "CPU ms a turn", "calls", "CPU ms a call", "core busy %");
    loads.forEach((load, series) -> row(load.title(), series));
    row("a bare sendMessage", bare);
    var yardstick = bare.median(Measure::cpuPerCall);
    loads.forEach((load, series) ->
        System.out.printf(
            "%-26s a turn costs %.2f times, a call of it %.2f times a bare sendMessage%n",
            load.title(),
            series.median(Measure::cpuPerTurn) / yardstick,
            series.median(Measure::cpuPerCall) / yardstick));
  }

  private static void row(String title, Series series) {
    System.out.printf(
        ROW,
        title,
        series.spread(Measure::perSecond, 0),
        series.spread(Measure::cpuPerTurn, 3),
        "%.2f".formatted(series.mean(Measure::callsPerTurn)),
        series.spread(Measure::cpuPerCall, 3),
        series.spread(Measure::busy, 0));
  }
}
