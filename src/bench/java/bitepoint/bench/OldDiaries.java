package bitepoint.bench;

import bitepoint.year.Life;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The same people with diaries of different ages: what a turn costs, and what a year takes on the
/// disk.
final class OldDiaries {
  private static final int DAYS_A_YEAR = 365;
  private static final int ALIKE = 200;
  private static final int ROUNDS = 25;
  private static final List<Load> LOADS = List.of(Load.COMES_DUE, Load.TYPED);

  /// What people with diaries of one age took so far.
  private record OfOneAge(Measure due, Measure typed) {
    private static OfOneAge of(Load load, Measure measure) {
      return load == Load.COMES_DUE
          ? new OfOneAge(measure, Measure.NOTHING)
          : new OfOneAge(Measure.NOTHING, measure);
    }

    private OfOneAge and(OfOneAge other) {
      return new OfOneAge(due.and(other.due), typed.and(other.typed));
    }
  }

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
      if (at > 0) {
        population.askLater("diaries", at * ALIKE, ALIKE, at);
      }
    }
    try (var world = World.start(ground, "diaries", ALIKE * years.size())) {
      table(measured(world, ground.sizes()), page);
    } finally {
      ground.databases().drop("diaries");
    }
  }

  /// The groups take turns, so that a busy moment of the machine hits them alike. Whoever is asked
  /// was read from the database since the day before.
  private static Map<Long, OfOneAge> measured(World world, Sizes sizes) {
    for (var turns = 0L; turns < sizes.warmUp(); ) {
      turns += morning(world, sizes, new LinkedHashMap<>());
    }
    var measured = new LinkedHashMap<Long, OfOneAge>();
    for (var round = 0; round < ROUNDS; round++) {
      var _ = morning(world, sizes, measured);
    }
    return measured;
  }

  /// @return how many turns it took
  private static long morning(World world, Sizes sizes, Map<Long, OfOneAge> measured) {
    var turns = 0L;
    world.nextMorning();
    for (var at = 0; at < sizes.years().size(); at++) {
      var group = new Crowd(world.everybody().people().subList(at * ALIKE, (at + 1) * ALIKE));
      for (var load : LOADS) {
        var measure = world.measure(load, group, 0, new Stopwatch());
        measured.merge(sizes.years().get(at), OfOneAge.of(load, measure), OfOneAge::and);
        turns += measure.turns();
      }
      world.passes(Duration.ofMinutes(1));
    }
    return turns;
  }

  private static void table(Map<Long, OfOneAge> measured, Page page) {
    page.says(
        "CPU in ms a turn, over %d mornings of %d people of each age; beside it the ratio to the"
            + " first line. Who comes due is read from the database, who types was read then.",
        ROUNDS, ALIKE);
    var youngest = List.copyOf(measured.values()).getFirst();
    page.columns("years", "comes due", "× the first", "typed", "× the first");
    measured.forEach((years, ages) ->
        page.row(
            Long.toString(years),
            Page.number(ages.due().cpuPerTurn(), 3),
            Page.number(ages.due().cpuPerTurn() / youngest.due().cpuPerTurn(), 2),
            Page.number(ages.typed().cpuPerTurn(), 3),
            Page.number(ages.typed().cpuPerTurn() / youngest.typed().cpuPerTurn(), 2)));
    page.endOfTable();
  }
}
