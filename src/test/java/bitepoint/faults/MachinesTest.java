package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.contract.BotApiContract;
import bitepoint.local.LocalTelegram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three processes on one PostgreSQL while people keep writing.
class MachinesTest {
  private static final int MACHINES = 3;
  private static final int SHORTEST_LIFE_MILLIS = Spell.times(500, 2000);
  private static final int LONGEST_LIFE_MILLIS = Spell.times(1500, 6000);
  private static final long SEED = Long.getLong("seed", System.nanoTime());

  private @TempDir Path folder;
  private final Random random = new Random(SEED);
  private final List<BotProcess> machines = new ArrayList<>();
  private LocalTelegram telegram;
  private Base base;
  private Crowd crowd;

  @BeforeEach
  void start() throws Exception {
    System.out.printf("Machines: -Dseed=%d%n", SEED);
    base = Ground.POSTGRESQL.in(folder);
    telegram = LocalTelegram.start(Ordeal.everythingKept());
    crowd = Crowd.ofRegulars(telegram, base, SEED);
    for (var machine = 0; machine < MACHINES; machine++) {
      machines.add(started(machine));
    }
    crowd.start(0);
    untilAllAreAnswered();
  }

  @AfterEach
  void stop() {
    crowd.close();
    machines.forEach(BotProcess::close);
    telegram.close();
  }

  @Test
  void killed_in_turn_they_lose_nothing_and_keep_everybodys_order() throws Exception {
    var kills = 0;
    var until = System.nanoTime() + Spell.of(Duration.ZERO).toNanos();
    while (kills < MACHINES || System.nanoTime() - until < 0) {
      var machine = kills++ % MACHINES;
      machines.get(machine).killAfter(someTime());
      machines.set(machine, started(machine));
      crowd.check();
    }
    var again = untilAllAreAnswered();
    var toll = reckon();
    assertThat(toll.doubled()).as("twice").isLessThanOrEqualTo(toll.unknowable());
    Verdicts.add(
        "Three processes, SIGKILL in turn, %d times".formatted(kills),
        Ground.POSTGRESQL,
        "nothing lost, everybody's order kept; twice only what was under way at a kill",
        "as promised",
        toll,
        again);
  }

  @Test
  void a_new_version_is_rolled_out_without_a_message_lost_or_doubled() throws Exception {
    for (var machine = 0; machine < MACHINES; machine++) {
      Spell.pass(someTime());
      machines.get(machine).stop();
      machines.set(machine, started(machine));
      untilAllAreAnswered();
    }
    var again = untilAllAreAnswered();
    var toll = reckon();
    assertThat(toll.doubled()).as("twice").isZero();
    Verdicts.add(
        "Three processes, stopped and started in turn (a rolling restart)",
        Ground.POSTGRESQL,
        "nothing lost, nothing twice",
        "as promised",
        toll,
        again);
  }

  @Test
  void a_server_that_crashes_and_recovers_is_waited_for() throws Exception {
    crash();
    var again = untilAllAreAnswered();
    var toll = reckon();
    assertThat(toll.doubled()).as("twice").isLessThanOrEqualTo(toll.unknowable());
    Verdicts.add(
        "The database server crashes and recovers, under three processes",
        Ground.POSTGRESQL,
        "nothing lost; twice only what was under way",
        "as promised",
        toll,
        again);
  }

  /// A backend that is killed makes PostgreSQL end all the others, throw its memory away and
  /// recover from its log.
  private void crash() throws SQLException {
    try (var connection = DriverManager.getConnection(base.url());
        var statement = connection.createStatement();
        var pid = statement.executeQuery("SELECT pg_backend_pid()")) {
      pid.next();
      assertThat(Shell.does("kill", "-KILL", pid.getString(1))).isTrue();
    }
  }

  private BotProcess started(int machine) throws IOException {
    var own = Files.createDirectories(folder.resolve("machine-" + machine));
    return BotProcess.start(own, telegram.url(), base.url(), Map.of());
  }

  private Duration someTime() {
    return Duration.ofMillis(random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
  }

  private Duration untilAllAreAnswered() throws InterruptedException {
    try {
      return crowd.untilAllAreAnswered();
    } catch (AssertionError e) {
      machines.forEach(machine -> e.addSuppressed(new AssertionError(machine.log())));
      throw e;
    }
  }

  private Toll reckon() throws InterruptedException {
    crowd.finish();
    Spell.until(
        "quiet", () -> telegram.pendingUpdates() == 0 && base.ledger().underway().isQuiet());
    assertThat(BotApiContract.violations(telegram.calls())).isEmpty();
    var toll = new Reckoning(base.ledger(), crowd.people()).toll(0);
    assertThat(toll.lost()).as("lost").isZero();
    return toll;
  }
}
