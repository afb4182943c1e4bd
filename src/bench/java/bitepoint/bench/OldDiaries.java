package bitepoint.bench;

import bitepoint.year.Life;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The same people with diaries of different ages: what a turn costs, and what a year takes on the
/// disk.
final class OldDiaries {
  private static final int DAYS_A_YEAR = 365;
  private static final int ALIKE = 200;
  private static final int ROUNDS = 5;

  private OldDiaries() {}

  static void measure(Ground ground, Page page) {
    var years = ground.sizes().years();
    var most = Sizes.most(years);
    var population =
        Population.like(
            ground.databases(), Life.withTweaks(), (int) (most * DAYS_A_YEAR) + 14, World.EVENING);
    page.section("As a diary grows");
    population.settle("full", ALIKE, World.EVENING);
    population.settle("empty", ALIKE, World.EVENING, 0);
    var full = ground.databases().size("full");
    var empty = ground.databases().size("empty");
    ground.databases().drop("full");
    ground.databases().drop("empty");
    page.says(
        "Somebody who checks in nearly every day, exercises, has tweaks and takes days off lived"
            + " through %d years of it. Their copies kept the last years of that diary; everything"
            + " else of them is the same. A year takes %s KB on the disk, somebody without a diary"
            + " %s KB.",
        most,
        Page.number((full - empty) / 1e3 / ALIKE / most, 1),
        Page.number(empty / 1e3 / ALIKE, 1));
    population.settle("diaries", (long) ALIKE * years.size(), World.EVENING);
    for (var at = 0; at < years.size(); at++) {
      population.keep("diaries", at * ALIKE, ALIKE, World.EVENING, years.get(at) * DAYS_A_YEAR);
    }
    try (var world = World.start(ground, "diaries", ALIKE * years.size())) {
      table(measured(world, ground.sizes()), page);
    } finally {
      ground.databases().drop("diaries");
    }
  }

  /// The groups take turns, so that a busy moment of the machine hits them alike.
  private static Map<Long, Series> measured(World world, Sizes sizes) {
    for (var turns = 0L; turns < sizes.warmUp(); ) {
      world.nextMorning();
      turns += world.does(Load.COMES_DUE) + world.does(Load.TYPED);
    }
    var series = new LinkedHashMap<Long, Series>();
    for (var round = 0; round < ROUNDS; round++) {
      world.nextMorning();
      var _ = world.does(Load.COMES_DUE);
      for (var at = 0; at < sizes.years().size(); at++) {
        var group = new Crowd(world.everybody().people().subList(at * ALIKE, (at + 1) * ALIKE));
        series
            .computeIfAbsent(sizes.years().get(at), _ -> new Series())
            .add(world.measure(Load.TYPED, group, 0, new Stopwatch()));
      }
    }
    return series;
  }

  private static void table(Map<Long, Series> measured, Page page) {
    var youngest = List.copyOf(measured.values()).getFirst().median(Measure::cpuPerTurn);
    page.columns("years", "turns/s", "CPU ms a turn", "× the youngest");
    measured.forEach((years, series) ->
        page.row(
            Long.toString(years),
            Page.number(series.median(Measure::perSecond), 0),
            series.spread(Measure::cpuPerTurn, 3),
            Page.number(series.median(Measure::cpuPerTurn) / youngest, 2)));
    page.endOfTable();
  }
}
