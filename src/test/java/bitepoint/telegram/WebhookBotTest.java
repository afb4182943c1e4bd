package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.Bot;
import bitepoint.Illustrator;
import bitepoint.Line;
import bitepoint.Token;
import bitepoint.contract.UnderContract;
import bitepoint.engine.Observer;
import bitepoint.engine.Storage;
import bitepoint.local.Chat;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.understanding.sentence.Directions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot, to which updates are delivered.
class WebhookBotTest {
  private static final Token TOKEN = new Token("4711:webhook-token");

  @RegisterExtension private final UnderContract contract = new UnderContract();

  private final LocalTelegram telegram =
      contract.telegram(LocalSettings.defaults().token(TOKEN.secret()));
  private final Chat sam = telegram.addPerson(7, "Sam", "en");
  private @TempDir Path folder;

  @Test
  void a_conversation_needs_no_poll() {
    try (var _ = bot(Optional.of(Postman.place()))) {
      sam.says("/start");
      sam.awaitThat(chat -> !chat.lastKeyboard().isEmpty(), Soon.PATIENCE);
      var first = sam.fromBot().size();
      sam.taps(sam.lastKeyboard().getFirst().getFirst().text());
      sam.awaitThat(chat -> chat.fromBot().size() > first, Soon.PATIENCE);
      sam.says("what can you do?");
      sam.awaitThat(chat -> chat.fromBot().size() > first + 1, Soon.PATIENCE);
    }
    assertThat(telegram.calls("getUpdates")).isEmpty();
    assertThat(telegram.pendingUpdates()).isZero();
  }

  @Test
  void a_stretch_is_looked_up_as_ever() {
    try (var _ = bot(Optional.of(Postman.place()))) {
      var query = sam.asksInline("knee hug");

      assertThat(sam.awaitInline(query, Soon.PATIENCE).results().getFirst().title())
          .isEqualTo("Knee hug");
    }
  }

  @Test
  void who_polls_again_finds_everything_that_was_not_delivered() {
    bot(Optional.of(Postman.place())).close();
    sam.says("/start");

    try (var _ = bot(Optional.empty())) {
      sam.awaitThat(chat -> !chat.lastKeyboard().isEmpty(), Soon.PATIENCE);
    }
    assertThat(telegram.calls("deleteWebhook")).hasSize(1);
    assertThat(telegram.calls("getUpdates").getFirst().code()).isEqualTo(409);
  }

  private Bot bot(Optional<WebhookPlace> webhook) {
    var limits = new Limits(100_000, 100_000, 1_000);
    var bot =
        Bot.start(
            MessagesFolder.open(Optional.empty()),
            () -> Directions.NONE,
            Storage.plain("jdbc:sqlite:" + folder.resolve("bot.db")),
            new Line(TOKEN, telegram.url(), webhook, limits),
            InstantSource.system(),
            Optional.empty(),
            Illustrator.NONE,
            Observer.NONE);
    if (webhook.isPresent()) {
      var _ = telegram.awaitCalls("setWebhook", 1, Soon.PATIENCE);
    }
    return bot;
  }
}
