package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bitepoint.contract.BotApiContract;
import bitepoint.local.LocalTelegram;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Fifty people chat while the bot's process is killed at random moments and started again at once.
/// `-Dkills=100` kills it that often, `-Dfaults.minutes=10` for so long; `-Dseed=` repeats the
/// people's words and the moments.
class SurvivalTest {
  private static final int KILLS = Integer.getInteger("kills", Spell.times(2, 5));
  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int PEOPLE = 50;
  private static final int NEWCOMERS = 10;
  private static final int LONGEST_LIFE_MILLIS = 1500;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Ground.class)
  void nothing_is_lost_and_nothing_counts_twice_however_often_the_process_is_killed(Ground ground)
      throws Exception {
    assumeTrue(ground == Ground.SQLITE || Spell.isLong(), "MachinesTest kills them in short");
    System.out.printf("Survival: %d kills with -Dseed=%d%n", KILLS, SEED);
    var began = System.nanoTime();
    var base = ground.in(folder);
    var ledger = base.ledger();
    try (var telegram = LocalTelegram.start(Ordeal.everythingKept());
        var crowd = gather(telegram, ledger)) {
      crowd.start(NEWCOMERS);
      var wrecks = killAgainAndAgain(telegram, crowd, base);
      try (var bot = BotProcess.start(folder, telegram.url(), ledger.url())) {
        crowd.finish();
        awaitQuiet(telegram, ledger);
        bot.stop();
      }
      assertThat(BotApiContract.violations(telegram.calls())).isEmpty();
      var toll = new Reckoning(ledger, crowd.people()).toll(0);
      assertThat(toll.lost()).isZero();
      assertThat(toll.doubled()).isLessThanOrEqualTo(toll.unknowable());
      var took = Duration.ofNanos(System.nanoTime() - began);
      var figures = new Figures(wrecks, crowd.people(), ledger, toll.doubled(), took);
      System.out.println(figures);
      Verdicts.add(
          "SIGKILL under load, %d times, at random moments".formatted(wrecks.size()),
          ground,
          "nothing lost; twice only what was under way at a kill",
          "as promised; the longest wait of anybody, starts included",
          toll,
          figures.longestWait());
    }
  }

  private Crowd gather(LocalTelegram telegram, Ledger ledger) {
    var zone = Daytime.somewhere(Instant.now());
    var chats =
        IntStream.range(0, PEOPLE).mapToObj(i -> telegram.addPerson("Person" + i, "en")).toList();
    Regulars.make(ledger.url(), chats.subList(NEWCOMERS, PEOPLE), zone);
    return new Crowd(
        chats.stream().map(chat -> new Somebody(chat, zone, SEED + chat.id(), true)).toList());
  }

  private List<Ledger.Underway> killAgainAndAgain(LocalTelegram telegram, Crowd crowd, Base base)
      throws InterruptedException {
    var random = new Random(SEED);
    var wrecks = new ArrayList<Ledger.Underway>();
    var until = System.nanoTime() + Spell.of(Duration.ZERO).toNanos();
    while (wrecks.size() < KILLS || System.nanoTime() - until < 0) {
      telegram.forgetCalls();
      try (var bot = BotProcess.start(folder, telegram.url(), base.url())) {
        awaitFirstPoll(telegram, bot);
        bot.killAfter(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS + 1)));
      }
      wrecks.add(base.wreck());
      crowd.check();
    }
    return wrecks;
  }

  private static void awaitFirstPoll(LocalTelegram telegram, BotProcess bot) {
    try {
      var _ = telegram.awaitCalls("getUpdates", 1, PATIENCE);
    } catch (IllegalStateException e) {
      throw new AssertionError("the bot does not poll\n" + bot.log(), e);
    }
  }

  private static void awaitQuiet(LocalTelegram telegram, Ledger ledger) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    var underway = ledger.underway();
    while (telegram.pendingUpdates() > 0 || !underway.isQuiet()) {
      assertThat(System.nanoTime()).as("quiet by now: %s", underway).isLessThan(deadline);
      Thread.onSpinWait();
      underway = ledger.underway();
    }
  }
}
