package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.Bot;
import bitepoint.Token;
import bitepoint.contract.UnderContract;
import bitepoint.local.Chat;
import bitepoint.local.Fault;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.phrasing.MessagesFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever goes wrong, and however much is logged, no log tells who wrote, what they wrote, or the
/// bot's token.
class PrivacyTest {
  private static final String NAME = "Xanthippe";
  private static final String WORDS = "my quetzalcoatlus hurts";
  private static final List<String> SECRETS =
      List.of("xanthipp", "quetzalcoatl", "aafd39kkdp", "ywyrzergyo", "majhac60qc");
  private static final Token TOKEN = new Token("4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qc");

  @RegisterExtension private final UnderContract contract = new UnderContract();

  private final LocalTelegram telegram =
      contract.telegram(LocalSettings.defaults().token(TOKEN.secret()));
  private @TempDir Path folder;
  private int faults;

  static Stream<Fault> faults() {
    return Stream.of(
        Fault.refused(400, "Bad Request: can't parse entities: unsupported tag \"" + WORDS + "\""),
        Fault.refused(400, "Bad Request: button '" + NAME + "' of \"" + WORDS + "\" is invalid"),
        Fault.refused(400, "Bad Request: chat not found"),
        Fault.refused(401, "Unauthorized"),
        Fault.forbidden(),
        Fault.refused(404, "Not Found"),
        Fault.conflict(),
        Fault.refused(413, "Request Entity Too Large"),
        Fault.tooManyRequests(1),
        Fault.serverError(),
        Fault.badGateway(),
        Fault.lostAnswer(),
        Fault.lateAnswer(Duration.ofMillis(20)),
        Fault.silence());
  }

  @Test
  void every_fault_that_there_is_is_met_here() {
    assertThat(faults().map(Object::getClass)).contains(Fault.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void no_fault_lets_a_secret_out(Fault fault) {
    try (var heard = new Overheard()) {
      meet("setMyCommands", fault);
      try (var _ = bot()) {
        telegram.awaitFaults(faults, Soon.PATIENCE);
        meet("sendMessage", fault, person -> person.says(WORDS));
        meet("answerCallbackQuery", fault, person -> person.taps("That's fine, go on"));
        meet("editMessageText", fault, person -> person.taps("That's fine, go on"));
        meet("editMessageReplyMarkup", fault, person -> person.says(WORDS));
        var _ = greeted();
        meet("answerInlineQuery", fault, person -> person.asksInline(WORDS));
        meet("getUpdates", fault, person -> person.says(WORDS));
        heard.lookAround();
      }
      assertThat(heard.lines()).hasSizeGreaterThan(20);
      assertNothingIsTold(heard);
    }
  }

  @Test
  void nor_does_a_telegram_that_goes_away() {
    try (var heard = new Overheard()) {
      try (var _ = bot()) {
        telegram.inject("sendMessage", Fault.lateAnswer(Duration.ofMillis(200)), 9);
        greeted().says(WORDS);
        telegram.close();
        Soon.until("a complaint", () -> heard.has("cannot be reached for updates"));
      }
      assertNothingIsTold(heard);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"NAME\"",
        "{\"update_id\":\"WORDS\",\"message\":\"WORDS\"}",
        "{\"update_id\":%d,\"message\":[\"WORDS\"]}",
        "{\"update_id\":%d,\"message\":{\"text\":\"WORDS\",\"chat\":{\"type\":\"private\"}}}",
        """
        {"update_id":%d,"message":{"message_id":"WORDS","text":"WORDS","chat":{"type":"private"},
        "from":{"id":77,"first_name":"NAME","language_code":"NAME"}}}
        """,
        """
        {"update_id":%d,"message":{"message_id":5,"text":{"is":"WORDS"},"chat":{"type":"private"},
        "from":{"id":"NAME","first_name":"NAME","language_code":"en"}}}
        """,
        """
        {"update_id":%d,"inline_query":{"query":"WORDS","from":{"id":"NAME","first_name":"NAME"}}}
        """,
        """
        {"update_id":%d,"callback_query":{"id":"NAME","data":"WORDS","from":{"id":77,"first_name":
        "NAME","language_code":"en"},"message":{"chat":{"type":"private"},"text":"WORDS"}}}
        """,
        """
        {"update_id":%d,"callback_query":{"id":"9","data":"1.WORDS","from":{"id":77,"first_name":
        "NAME"},"message":{"message_id":5,"chat":{"type":"private"},"text":"WORDS"}}}
        """
      })
  void nor_does_a_broken_update(String update) {
    try (var heard = new Overheard()) {
      try (var _ = bot()) {
        var _ = telegram.deliverRaw(update.replace("NAME", NAME).replace("WORDS", WORDS));
        var _ = greeted();
      }
      assertNothingIsTold(heard);
    }
  }

  @Test
  void nor_does_an_answer_that_is_no_json() {
    try (var heard = new Overheard()) {
      try (var _ = bot()) {
        var _ = telegram.deliverRaw("{\"update_id\":%d,\"message\":" + NAME + "}");
        Soon.until("a complaint", () -> heard.has("cannot be reached for updates"));
      }
      assertNothingIsTold(heard);
    }
  }

  private Bot bot() {
    return Bot.start(
        MessagesFolder.open(Optional.empty()),
        "jdbc:sqlite:" + folder.resolve("privacy.db"),
        TOKEN,
        telegram.url(),
        new Limits(100_000, 100_000, 1_000),
        InstantSource.system());
  }

  /// Somebody new, whom the bot has just called by name.
  private Chat greeted() {
    var person = telegram.addPerson(NAME, "en");
    person.says("/start " + WORDS);
    person.awaitThat(
        chat ->
            !chat.lastKeyboard().isEmpty()
                && chat.fromBot().stream().anyMatch(message -> message.text().contains(NAME)),
        Soon.PATIENCE);
    return person;
  }

  private void meet(String method, Fault fault, Consumer<Chat> act) {
    var person = greeted();
    meet(method, fault);
    act.accept(person);
    telegram.awaitFaults(faults, Soon.PATIENCE);
  }

  private void meet(String method, Fault fault) {
    telegram.inject(method, fault);
    faults++;
  }

  private static void assertNothingIsTold(Overheard heard) {
    assertThat(heard.mentioning(SECRETS)).isEmpty();
  }
}
