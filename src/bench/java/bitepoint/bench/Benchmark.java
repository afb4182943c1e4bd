package bitepoint.bench;

import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.TurnableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Turns a second and processor time a turn, on one core, of the whole program: people answer their
/// check-ins over HTTP, and every turn is on disk. A bare `sendMessage` of the same client, taken
/// in turns with the loads, is the yardstick. Where the core was not busy all the time, the turns a
/// second say less than the processor time: Telegram, the people or another program kept it
/// waiting.
///
/// Arguments: people, rounds, rounds before that to warm up. The environment's `BENCH_JAVA_OPTIONS`
/// are for the measured bot.
final class Benchmark implements AutoCloseable {
  private static final Instant EVENING = Instant.parse("2026-10-19T20:00:00Z");
  private static final long SOMEBODY_ELSE = 1;
  private static final int BARE_CALLS = 4000;

  private final TurnableClock clock = TurnableClock.standingAt(EVENING);
  private final LocalTelegram local;
  private final Crowd crowd;
  private final Apart bot;
  private final Apart bare;
  private final Map<Load, Series> loads = new EnumMap<>(Load.class);
  private Series bareCalls = new Series();
  private Instant today = EVENING;

  private Benchmark(Pinning pinning, int size, String databaseUrl) {
    local =
        LocalTelegram.start(
            LocalSettings.defaults().clock(clock).token(BotUnderLoad.TOKEN.secret()).light());
    var ids = LongStream.range(1_000, 1_000 + size).boxed().toList();
    crowd =
        new Crowd(
            ids.stream().map(id -> new Regular(local.addPerson(id, Town.name(id), "en"))).toList());
    var _ = local.addPerson(SOMEBODY_ELSE, "Alex", "en");
    Town.settle(databaseUrl, ids, EVENING);
    var url = local.url().toString();
    bare = Apart.start(pinning, List.of(), BareSending.class, url, "" + SOMEBODY_ELSE);
    bot = Apart.start(pinning, options(), BotUnderLoad.class, url, databaseUrl, EVENING.toString());
    forget();
  }

  public static void main(String[] arguments) throws IOException {
    var size = Integer.parseInt(arguments[0]);
    var rounds = Integer.parseInt(arguments[1]);
    var warmUp = Integer.parseInt(arguments[2]);
    var pinning = Pinning.ofThisProcess();
    try (var folder = new Folder(Files.createTempDirectory("bitepoint-bench"));
        var benchmark = new Benchmark(pinning, size, folder.databaseUrl())) {
      benchmark.rounds("to warm up", warmUp);
      benchmark.forget();
      benchmark.rounds("measured", rounds);
      System.out.printf("%d people, %d rounds; %s.%n", size, rounds, pinning);
      new Table(benchmark.loads, benchmark.bareCalls).print();
      benchmark.latencies();
    }
  }

  @Override
  public void close() {
    bare.close();
    bot.close();
    local.close();
  }

  private void rounds(String what, int count) {
    for (var round = 1; round <= count; round++) {
      measureBare();
      nextMorning();
      measure(Load.TYPED);
      nextMorning();
      measure(Load.TAPPED);
      System.err.printf(
          "%d of %d %s: %.3f, %.3f, %.3f ms a turn; a bare sendMessage %.3f ms%n",
          round,
          count,
          what,
          of(Load.COMES_DUE).latest().cpuPerTurn(),
          of(Load.TYPED).latest().cpuPerTurn(),
          of(Load.TAPPED).latest().cpuPerTurn(),
          bareCalls.latest().cpuPerTurn());
    }
  }

  private void nextMorning() {
    today =
        today
            .atZone(ZoneOffset.UTC)
            .toLocalDate()
            .plusDays(1)
            .atTime(Town.CHECK_IN)
            .toInstant(ZoneOffset.UTC);
    clock.turnTo(today);
    measure(Load.COMES_DUE);
  }

  private void measure(Load load) {
    var sent = quiet();
    var cpu = bot.cpu();
    var start = System.nanoTime();
    if (load == Load.COMES_DUE) {
      bot.ask("turn " + today);
    }
    crowd.does(load, 0, new Stopwatch());
    var wall = Duration.ofNanos(System.nanoTime() - start);
    var calls = quiet() - sent;
    of(load)
        .add(
            new Measure(
                (long) crowd.people().size() * load.turns(), wall, bot.cpu().minus(cpu), calls));
  }

  private void measureBare() {
    var cpu = bare.cpu();
    var start = System.nanoTime();
    var calls = bare.ask("" + BARE_CALLS);
    var wall = Duration.ofNanos(System.nanoTime() - start);
    bareCalls.add(new Measure(calls, wall, bare.cpu().minus(cpu), calls));
  }

  /// At half the turns a second that were measured.
  private void latencies() {
    for (var load : List.of(Load.TYPED, Load.TAPPED)) {
      nextMorning();
      var perSecond = of(load).median(Measure::perSecond) / load.turns() / 2;
      var stopwatch = new Stopwatch();
      crowd.does(load, (long) (1e9 / perSecond), stopwatch);
      System.out.printf(
          "%-26s answered in %.1f ms (p50), %.1f ms (p99) at half load%n",
          load.title(), stopwatch.millis(0.5), stopwatch.millis(0.99));
      quiet();
    }
  }

  /// Waits until nothing more is sent.
  ///
  /// @return the calls sent so far
  private long quiet() {
    var sent = bot.ask("sent");
    for (var same = 0; same < 4; ) {
      LockSupport.parkNanos(Duration.ofMillis(40).toNanos());
      var now = bot.ask("sent");
      same = now == sent ? same + 1 : 0;
      sent = now;
    }
    return sent;
  }

  private void forget() {
    bareCalls = new Series();
    Stream.of(Load.values()).forEach(load -> loads.put(load, new Series()));
  }

  private Series of(Load load) {
    return loads.computeIfAbsent(load, _ -> new Series());
  }

  /// A folder that is gone at the end.
  private record Folder(Path path) implements AutoCloseable {
    String databaseUrl() {
      return "jdbc:sqlite:" + path.resolve("bench.db");
    }

    @Override
    public void close() throws IOException {
      try (var files = Files.list(path)) {
        files.forEach(file -> file.toFile().delete());
      }
      Files.delete(path);
    }
  }

  private static List<String> options() {
    var options = System.getenv().getOrDefault("BENCH_JAVA_OPTIONS", "");
    return options.isBlank() ? List.of() : List.of(options.strip().split(" +"));
  }
}
