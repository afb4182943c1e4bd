package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.Bot;
import bitepoint.Illustrator;
import bitepoint.Token;
import bitepoint.contract.UnderContract;
import bitepoint.engine.Storage;
import bitepoint.local.Chat;
import bitepoint.local.Fault;
import bitepoint.local.LocalTelegram;
import bitepoint.local.TurnableClock;
import bitepoint.operator.News;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.understanding.sentence.Directions;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Olga runs the bot; Sam uses it.
class OperatorChatTest {
  @RegisterExtension private final UnderContract contract = new UnderContract();
  private final LocalTelegram telegram = contract.telegram();
  private final Chat olga = telegram.addPerson(99, "Olga", "en");
  private final Chat sam = telegram.addPerson(7, "Sam", "en");
  private final TurnableClock clock =
      TurnableClock.standingAt(Instant.parse("2026-03-02T12:00:00Z"));
  private @TempDir Path folder;

  /// Nobody can be written to who has not written first.
  @BeforeEach
  void olga_once_pressed_start() {
    try (var bot = bot(Optional.empty(), "")) {
      olga.says("/start");
      olga.awaitThat(chat -> !chat.fromBot().isEmpty(), Soon.PATIENCE);
      bot.awaitSent(Soon.PATIENCE);
    }
  }

  @Test
  void nobody_is_told_anything_unless_a_chat_is_named() {
    try (var bot = bot(Optional.empty(), "")) {
      assertThat(bot.operator()).isEmpty();
    }
  }

  @Test
  void a_start_is_told_and_starts_over_and_over_are_told_once_an_hour() {
    try (var bot = bot()) {
      assertThat(told(bot)).containsExactly("Bite Point 0.1.0 started. It knows one person.");
    }
    for (var start = 0; start < 3; start++) {
      clock.turnBy(Duration.ofMinutes(1));
      try (var bot = bot()) {
        assertThat(told(bot)).hasSize(1);
      }
    }
    clock.turnBy(Duration.ofMinutes(57));
    try (var bot = bot()) {
      assertThat(told(bot).getLast()).contains("This happened 3 more times");
    }
  }

  @Test
  void silence_is_told_and_its_end() {
    telegram.inject("getUpdates", Fault.serverError(), 10_000);
    try (var bot = bot()) {
      for (var minute = 0; minute < 3; minute++) {
        assertThat(told(bot)).hasSize(1);
        clock.turnBy(Duration.ofMinutes(1));
      }
      assertThat(told(bot).getLast()).startsWith("Telegram has not been heard for ");
      telegram.heal();
      sam.says("/start");
      sam.awaitThat(chat -> !chat.fromBot().isEmpty(), Soon.PATIENCE);
      assertThat(told(bot)).hasSize(2);
      clock.turnBy(Duration.ofMinutes(1));
      assertThat(told(bot).getLast()).startsWith("Telegram is heard again");
    }
  }

  @Test
  void another_copy_with_the_same_token_is_told() {
    telegram.inject("getUpdates", Fault.conflict(), 10_000);
    try (var bot = bot()) {
      Soon.until("a conflict", () -> told(bot).getLast().startsWith("Another copy of the bot"));
    }
  }

  @Test
  void a_full_disk_is_told_although_nothing_can_be_queued_and_told_when_there_is_room() {
    try (var bot = bot(Optional.of(olga.id()), "?max_page_count=150")) {
      assertThat(told(bot)).hasSize(1);
      execute("CREATE TABLE ballast (stuff BLOB)");
      execute("INSERT INTO ballast VALUES (zeroblob(3000000))");
      sam.says("x".repeat(4000));
      Soon.until("a complaint", () -> told(bot).getLast().startsWith("The database can't be"));

      execute("DELETE FROM ballast");
      sam.awaitThat(chat -> !chat.fromBot().isEmpty(), Soon.PATIENCE);
      told(bot);
      clock.turnBy(Duration.ofMinutes(2));
      assertThat(told(bot).getLast()).startsWith("The database is written again");
    }
  }

  @Test
  void an_event_that_was_set_aside_is_told_with_its_error_and_not_with_its_words() {
    try (var bot = bot()) {
      telegram.deliverRaw(
          """
          {"update_id":%d,"message":{"message_id":"x","text":"my knee","chat":{"id":7,"type":"private"},
          "from":{"id":7,"first_name":"Sam","language_code":"en"}}}
          """);
      Soon.until("an apology", () -> !sam.fromBot().isEmpty());
      assertThat(told(bot).getLast())
          .matches("One message or reminder .* set aside. In the log: error \\w{5,6}\\.");
    }
  }

  @Test
  void a_night_without_a_backup_is_told() {
    try (var bot = bot()) {
      bot.operator().orElseThrow().hears(new News.NoBackup());
      assertThat(told(bot).getLast()).startsWith("The nightly backup could not be made.");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403})
  void a_chat_that_refuses_is_logged_once_with_how_to_mend_it(int code) {
    try (var lines = LogLines.of(OperatorChat.class);
        var bot = bot()) {
      telegram.inject("sendMessage", Fault.refused(code, "Bad Request: chat not found"), 2);
      assertThat(told(bot)).isEmpty();
      bot.operator().orElseThrow().hears(new News.NoBackup());
      assertThat(told(bot)).isEmpty();
      assertThat(lines.lines())
          .singleElement()
          .matches(line -> line.contains("OPERATOR_CHAT_ID") && line.contains("press Start"));
    }
  }

  @Test
  void a_message_that_cannot_be_sent_is_dropped_and_keeps_nobody_else_waiting() {
    try (var bot = bot()) {
      telegram.inject("sendMessage", Fault.silence());
      var operator = bot.operator().orElseThrow();
      var looking = Thread.ofVirtual().start(operator::look);
      telegram.awaitFaults(1, Soon.PATIENCE);

      assertThat(
              Soon.took(() -> {
                operator.hears(new News.NoBackup());
                sam.says("/start");
                sam.awaitThat(chat -> !chat.fromBot().isEmpty(), Soon.PATIENCE);
              }))
          .isLessThan(Soon.A_MOMENT);
      assertThat(looking.isAlive()).isTrue();
      operator.close();
      Soon.until("the message to be given up", () -> !looking.isAlive());
    }
  }

  @Test
  void with_time_kept_nobody_needs_to_look() {
    try (var bot = bot()) {
      bot.keepTime();
      olga.awaitThat(chat -> !messages().isEmpty(), Soon.PATIENCE);
    }
  }

  private Bot bot() {
    return bot(Optional.of(olga.id()), "");
  }

  private Bot bot(Optional<Long> operator, String settings) {
    return Bot.start(
        MessagesFolder.open(Optional.empty()),
        Directions.NONE,
        Storage.plain(url() + settings),
        new Token("1:a-token-of-a-bot"),
        telegram.url(),
        new Limits(100_000, 100_000, 1_000),
        clock,
        operator,
        Illustrator.NONE);
  }

  private List<String> told(Bot bot) {
    bot.operator().orElseThrow().look();
    return messages();
  }

  /// Without what everybody gets who presses Start.
  private List<String> messages() {
    return olga.fromBot().stream()
        .filter(message -> message.keyboard().isEmpty())
        .map(message -> message.content().text())
        .toList();
  }

  private void execute(String sql) {
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("operator.db");
  }
}
