package bitepoint.bench;

import bitepoint.year.Life;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Turns of a conversation, each of them on the disk, against the number of people in the database.
final class Turns {
  private static final int DAYS = 14;
  private static final int TURNS_A_ROUND = 500;

  /// Few people need many to get warm, and the client's dates end in 2038.
  private static final int MOST_MORNINGS = 2000;

  private final World world;
  private final Floor floor;
  private final Map<Load, Series> loads = new EnumMap<>(Load.class);

  private Turns(World world, Floor floor) {
    this.world = world;
    this.floor = floor;
    for (var load : Load.values()) {
      loads.put(load, new Series());
    }
  }

  static void measure(Ground ground, Page page) {
    var sizes = ground.sizes();
    page.section("Turns of a conversation");
    page.says(
        "People answer their check-ins over HTTP, %,d at once; every turn is on the disk. Medians of"
            + " %d rounds; latencies at half of the turns a second.",
        sizes.awake(), sizes.rounds());
    page.columns(
        "people",
        "what they do",
        "turns/s",
        "CPU ms a turn",
        "calls a turn",
        "× a bare sendMessage",
        "× a bare commit",
        "p50 ms",
        "p99 ms",
        "core busy %");
    var population = Population.like(ground.databases(), Life.regular(), DAYS, World.EVENING);
    for (var people : sizes.people()) {
      population.settle("turns", people, World.EVENING);
      var awake = (int) Math.min(people, sizes.awake());
      population.letOthersBe("turns", awake);
      try (var world = World.start(ground, "turns", awake);
          var floor = Floor.start(ground, world.api(), world.somebodyElse())) {
        new Turns(world, floor).measure(people, sizes, page);
      }
      ground.databases().drop("turns");
    }
    page.endOfTable();
  }

  private void measure(long people, Sizes sizes, Page page) {
    floor.warmUp();
    var turns = 0L;
    for (var pair = 0; turns < sizes.warmUp() && pair < MOST_MORNINGS / 2; pair++) {
      turns += morning(Load.TYPED) + morning(Load.TAPPED);
    }
    for (var round = 0; round < sizes.rounds(); round++) {
      floor.measure();
      loads.values().forEach(Series::next);
      for (var measured = 0L; measured < TURNS_A_ROUND; ) {
        measured += measuredMorning(Load.TYPED);
        var _ = measuredMorning(Load.TAPPED);
      }
    }
    for (var load : Load.values()) {
      print(people, load, page);
    }
    page.row(
        "",
        "a bare sendMessage",
        Page.number(floor.calls().median(Measure::perSecond), 0),
        floor.calls().spread(Measure::cpuPerTurn, 3),
        "1",
        "1",
        "",
        "",
        "",
        Page.number(floor.calls().median(Measure::busy), 0));
    page.row(
        "",
        "a bare commit",
        Page.number(floor.commits().median(Measure::perSecond), 0),
        floor.commits().spread(Measure::cpuPerTurn, 3),
        "",
        "",
        "1",
        "",
        "",
        Page.number(floor.commits().median(Measure::busy), 0));
  }

  private long morning(Load load) {
    world.nextMorning();
    var _ = world.does(Load.COMES_DUE);
    return world.does(load);
  }

  private long measuredMorning(Load load) {
    world.nextMorning();
    of(Load.COMES_DUE).addToLatest(world.measure(Load.COMES_DUE));
    var measure = world.measure(load);
    of(load).addToLatest(measure);
    return measure.turns();
  }

  private void print(long people, Load load, Page page) {
    var series = of(load);
    var cpu = series.median(Measure::cpuPerTurn);
    var latencies = load == Load.COMES_DUE ? List.<String>of("", "") : latencies(load);
    page.row(
        Page.number(people, 0),
        load.title(),
        Page.number(series.median(Measure::perSecond), 0),
        series.spread(Measure::cpuPerTurn, 3),
        Page.number(series.mean(Measure::callsPerTurn), 2),
        Page.number(cpu / floor.calls().median(Measure::cpuPerTurn), 2),
        Page.number(cpu / floor.commits().median(Measure::cpuPerTurn), 2),
        latencies.getFirst(),
        latencies.getLast(),
        Page.number(series.median(Measure::busy), 0));
  }

  private Series of(Load load) {
    return loads.computeIfAbsent(load, _ -> new Series());
  }

  /// At half the turns a second that were measured.
  private List<String> latencies(Load load) {
    var apart = (long) (2e9 * Load.TURNS / of(load).median(Measure::perSecond));
    var stopwatch = new Stopwatch();
    do {
      world.nextMorning();
      var _ = world.does(Load.COMES_DUE);
      var _ = world.measure(load, world.everybody(), apart, stopwatch);
    } while (stopwatch.count() < TURNS_A_ROUND);
    return List.of(Page.number(stopwatch.millis(0.5), 1), Page.number(stopwatch.millis(0.99), 1));
  }
}
