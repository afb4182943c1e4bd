package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.contract.BotApiContract;
import bitepoint.local.Chat;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.TurnableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The real program with people who keep writing, for a fault to befall it. Owns the Telegram, the
/// way there, the people and the program; close it.
final class Ordeal implements AutoCloseable {
  private static final long SEED = Long.getLong("seed", 1);

  private final Ground ground;
  private final Base base;
  private final Path folder;
  private final LocalTelegram telegram;
  private final Chat operator;
  private final Road road;
  private final Crowd crowd;
  private int poisoned;
  private Toll before = Toll.NOTHING;
  private Optional<BotProcess> bot = Optional.empty();

  /// @param kept where the database is, `folder` where it may be anywhere
  Ordeal(Ground ground, Path folder, Path kept) {
    this.ground = ground;
    this.folder = folder;
    base = ground.in(kept);
    telegram = LocalTelegram.start(everythingKept());
    operator = telegram.addPerson("Operator", "en");
    road = new Road(telegram.url());
    crowd = Crowd.ofRegulars(telegram, base, SEED);
  }

  static LocalSettings everythingKept() {
    return new LocalSettings(
        0,
        Optional.of(BotProcess.TOKEN),
        Optional.empty(),
        TurnableClock.real(),
        100_000,
        Integer.MAX_VALUE,
        "Bite Point");
  }

  LocalTelegram telegram() {
    return telegram;
  }

  Road road() {
    return road;
  }

  Base base() {
    return base;
  }

  Path folder() {
    return folder;
  }

  Crowd crowd() {
    return crowd;
  }

  /// An update that nobody can make sense of, as it is.
  void poison(String body) {
    telegram.deliverRaw(body);
    poisoned++;
  }

  BotProcess bot() {
    return bot.orElseThrow();
  }

  /// What the operator was told.
  String toldOperator() {
    return String.join("\n", operator.fromBot().stream().map(one -> one.text()).toList());
  }

  /// Starts the program, and waits until it polls.
  void starts() {
    telegram.forgetCalls();
    bot = Optional.of(BotProcess.start(folder, road.url(), base.url(), settings()));
    Spell.until(
        "the bot to poll",
        () -> {
          if (!bot().isAlive()) {
            throw new AssertionError("the bot ended\n" + bot().log());
          }
          return telegram.openPolls() > 0 || !telegram.calls("getUpdates").isEmpty();
        });
  }

  Map<String, String> settings() {
    return Map.of("OPERATOR_CHAT_ID", String.valueOf(operator.id()));
  }

  /// People begin to write, and each of them gets an answer.
  void peopleWrite() throws InterruptedException {
    crowd.start(0);
    var _ = untilAllAreAnswered();
  }

  /// How long it takes until everybody has an answer to something.
  Duration untilAllAreAnswered() throws InterruptedException {
    return crowd.untilAllAreAnswered();
  }

  /// Everybody comes to an end, and everything is counted.
  Toll reckon() throws InterruptedException {
    crowd.finish();
    Spell.until(
        "quiet", () -> telegram.pendingUpdates() == 0 && base.ledger().underway().isQuiet());
    assertThat(BotApiContract.violations(telegram.calls())).isEmpty();
    var now = new Reckoning(base.ledger(), crowd.people()).toll(poisoned);
    var toll = now.since(before);
    before = now;
    assertThat(toll.lost()).as("lost").isZero();
    assertThat(toll.doubled()).as("twice").isLessThanOrEqualTo(toll.unknowable());
    return toll;
  }

  /// The same, after a fault of which the program knew what had arrived.
  Toll reckonWithoutDoubt() throws InterruptedException {
    var toll = reckon().allKnown();
    assertThat(toll.doubled()).as("came twice").isZero();
    return toll;
  }

  Ground ground() {
    return ground;
  }

  void tell(String fault, String promised, String happened, Toll toll, Duration again) {
    Verdicts.add(fault, ground, promised, happened, toll, again);
  }

  @Override
  public void close() {
    crowd.close();
    bot.ifPresent(BotProcess::close);
    road.close();
    telegram.close();
  }
}
