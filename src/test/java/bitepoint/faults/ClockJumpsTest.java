package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.Bot;
import bitepoint.Token;
import bitepoint.contract.BotApiContract;
import bitepoint.local.Chat;
import bitepoint.local.LocalTelegram;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.telegram.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The computer's clock is put right, forward or back, while the bot runs: in this process, since
/// no other one's clock can be had.
class ClockJumpsTest {
  private static final int PEOPLE = 5;
  private static final LocalTime ASKED_AT = LocalTime.of(8, 0, 5);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private final ZoneId zone = Daytime.somewhere(Instant.now());
  private volatile Instant now = Instant.now();
  private LocalDate day = LocalDate.now(zone).plusDays(3);
  private Ledger ledger = new Ledger("");
  private List<Chat> people = List.of();
  private Optional<Bot> bot = Optional.empty();

  @BeforeEach
  void standAtNoon() {
    now = day.minusDays(1).atTime(12, 0).atZone(zone).toInstant();
  }

  @ParameterizedTest
  @EnumSource(value = Ground.class, names = "SQLITE")
  void each_day_has_its_question_once_however_the_clock_jumps(Ground ground) {
    var base = ground.in(folder);
    ledger = base.ledger();
    try (var telegram = LocalTelegram.start(Ordeal.everythingKept())) {
      people = IntStream.range(0, PEOPLE).mapToObj(i -> telegram.addPerson("P" + i, "en")).toList();
      Regulars.make(base.url(), people, zone);
      try (var running = start(telegram, base.url())) {
        bot = Optional.of(running);
        var _ = asked(day.minusDays(1), LocalTime.NOON);

        assertThat(asked(day, ASKED_AT)).as("on time").isEqualTo(1);
        everybodyAnswers();
        assertThat(asked(day, ASKED_AT.minusHours(1))).as("an hour back").isZero();
        assertThat(asked(day, ASKED_AT.plusMinutes(1))).as("the same time again").isZero();
        assertThat(asked(day.minusDays(1), ASKED_AT)).as("a day back").isZero();
        assertThat(asked(day, ASKED_AT.plusMinutes(2))).as("and forward").isZero();
        assertThat(asked(day.plusDays(1), ASKED_AT)).as("the next day").isEqualTo(1);
        everybodyAnswers();
        var jumped = asked(day.plusDays(3), LocalTime.of(7, 30));
        assertThat(jumped + asked(day.plusDays(3), ASKED_AT)).as("a day left out").isEqualTo(1);
        everybodyAnswers();
        assertThat(asked(day.plusDays(4), ASKED_AT)).as("the day after that").isEqualTo(1);
        assertThat(BotApiContract.violations(telegram.calls())).isEmpty();
        Verdicts.add(
            "The clock jumps an hour back, a day back and a day forward",
            ground,
            "each day on the clock has its check-in once",
            "as promised, for %d people over 5 days".formatted(PEOPLE));
      }
    }
  }

  private Bot start(LocalTelegram telegram, String databaseUrl) {
    return Bot.start(
        MessagesFolder.open(Optional.empty()),
        databaseUrl,
        new Token(BotProcess.TOKEN),
        telegram.url(),
        new Limits(1000, 1000, 1000),
        () -> now);
  }

  /// How often everybody was asked when the clock showed that.
  private int asked(LocalDate on, LocalTime at) {
    var before = questions();
    now = on.atTime(at).atZone(zone).toInstant();
    var _ = bot.orElseThrow().ticker().tick();
    Spell.until("all to be sent", () -> ledger.underway().isQuiet());
    var more = new ArrayList<Integer>();
    for (var i = 0; i < PEOPLE; i++) {
      more.add(questions().get(i) - before.get(i));
    }
    assertThat(more).as("the same for everybody").containsOnly(more.getFirst());
    return more.getFirst();
  }

  private List<Integer> questions() {
    return people.stream()
        .map(person ->
            (int)
                ledger.sent(person.id()).stream()
                    .filter(call -> call.kind().equals("NUDGE"))
                    .count())
        .toList();
  }

  private void everybodyAnswers() {
    for (var person : people) {
      var messages = person.fromBot().size();
      var _ = person.says("3");
      var _ = person.awaitMessages(messages + 1, PATIENCE);
    }
  }
}
