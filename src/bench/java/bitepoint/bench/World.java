package bitepoint.bench;

import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.TurnableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The whole program in a process of its own, on a core of its own, with a Telegram and the people
/// who are awake in it. Its clock stands still until a morning comes.
final class World implements AutoCloseable {
  /// A Monday.
  static final Instant EVENING = Instant.parse("2026-10-19T20:00:00Z");

  private static final long NO_HURRY = 1_000_000;

  private static final long SOMEBODY_ELSE = 1;

  /// Since those who are asked first.
  private static final Duration EVERYBODY_WAS_ASKED = Duration.ofMinutes(10);

  private final TurnableClock clock = TurnableClock.standingAt(EVENING);
  private final LocalTelegram local;
  private final Crowd crowd;
  private final Apart bot;
  private Instant today = EVENING;

  private World(
      Ground ground, String database, int awake, List<String> options, long messagesPerSecond) {
    local =
        LocalTelegram.start(
            LocalSettings.defaults().clock(clock).token(BotUnderLoad.TOKEN.secret()).light());
    crowd =
        new Crowd(
            LongStream.range(Population.FIRST, Population.FIRST + awake)
                .mapToObj(id -> new Regular(local.addPerson(id, "Sam", "en")))
                .toList());
    var _ = local.addPerson(SOMEBODY_ELSE, "Alex", "en");
    bot =
        Apart.start(
            ground.pinning(),
            options,
            BotUnderLoad.class,
            api(),
            ground.databases().measured(database),
            EVENING.toString(),
            Long.toString(messagesPerSecond));
  }

  /// @param awake how many of the people in the database have a chat: the first of them
  static World start(Ground ground, String database, int awake) {
    return start(ground, database, awake, List.of(), NO_HURRY);
  }

  /// @param options for the measured bot's Java
  static World start(
      Ground ground, String database, int awake, List<String> options, long messagesPerSecond) {
    var all = Stream.concat(options().stream(), options.stream()).toList();
    return new World(ground, database, awake, all, messagesPerSecond);
  }

  /// The Bot API's address.
  String api() {
    return local.url().toString();
  }

  /// Has a chat and is not in the database.
  long somebodyElse() {
    return SOMEBODY_ELSE;
  }

  Crowd everybody() {
    return crowd;
  }

  /// What the environment's `BENCH_JAVA_OPTIONS` want of the measured bot's Java.
  static List<String> options() {
    return Stream.of(System.getenv().getOrDefault("BENCH_JAVA_OPTIONS", "").split(" +"))
        .filter(option -> !option.isBlank())
        .toList();
  }

  /// The next day that is no Sunday: a Sunday has questions of its own, and passes before anything
  /// is measured. The check-in is due, and nobody was asked yet.
  void nextMorning() {
    today = Population.morningAfter(today);
    clock.turnTo(today);
    if (today.atZone(ZoneOffset.UTC).getDayOfWeek() == DayOfWeek.SUNDAY) {
      passes(EVERYBODY_WAS_ASKED);
      var _ = does(Load.COMES_DUE);
      var _ = does(Load.TYPED);
      nextMorning();
    }
  }

  void passes(Duration time) {
    today = today.plus(time);
    clock.turnTo(today);
  }

  /// Everybody does that at once, and nobody looks at the clock.
  ///
  /// @return how many turns it took
  long does(Load load) {
    var stopwatch = new Stopwatch();
    run(load, crowd, 0, stopwatch);
    return stopwatch.count();
  }

  /// Everybody does that at once.
  Measure measure(Load load) {
    return measure(load, crowd, 0, new Stopwatch());
  }

  /// @param nanosApart between one person's beginning and the next one's
  Measure measure(Load load, Crowd some, long nanosApart, Stopwatch stopwatch) {
    var sent = quiet();
    var before = stopwatch.count();
    var cpu = bot.cpu();
    var start = System.nanoTime();
    run(load, some, nanosApart, stopwatch);
    var wall = Duration.ofNanos(System.nanoTime() - start);
    var calls = quiet() - sent;
    return new Measure(stopwatch.count() - before, wall, bot.cpu().minus(cpu), calls);
  }

  /// Lets come due what is due now.
  ///
  /// @return how long it took until all of it was queued
  Duration tick() {
    return Duration.of(bot.ask("turn " + today), ChronoUnit.MICROS);
  }

  /// The measured process.
  Apart bot() {
    return bot;
  }

  @Override
  public void close() {
    bot.close();
    local.close();
  }

  private void run(Load load, Crowd some, long nanosApart, Stopwatch stopwatch) {
    if (load == Load.COMES_DUE) {
      var _ = tick();
    }
    some.does(load, nanosApart, stopwatch);
  }

  /// Waits until nothing more is sent.
  ///
  /// @return the calls sent so far
  long quiet() {
    var sent = bot.ask("sent");
    for (var same = 0; same < 3; ) {
      LockSupport.parkNanos(Duration.ofMillis(15).toNanos());
      var now = bot.ask("sent");
      same = now == sent ? same + 1 : 0;
      sent = now;
    }
    return sent;
  }
}
