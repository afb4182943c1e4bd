package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.PinChatMessage;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class EventStreamTest extends LocalTelegramTest {
  private final TestPage page = new TestPage(local);

  @AfterEach
  void closePage() {
    page.close();
  }

  @Test
  void first_comes_what_there_is() throws TelegramApiException {
    bot.execute(new SetMyCommands(List.of(new BotCommand("help", "What I can do"))));
    bot.sends(sam, "<b>How</b> is it?", "Good");
    bot.execute(PinChatMessage.builder().chatId(sam.id()).messageId(1).build());

    var snapshot = page.events(sam).next();

    assertThat(snapshot.name()).isEqualTo("snapshot");
    var body = snapshot.body();
    assertThat(body.path("person").path("name").asText()).isEqualTo("Sam");
    assertThat(body.path("pinned").asInt()).isEqualTo(1);
    assertThat(body.path("commands").path(0).path("command").asText()).isEqualTo("help");
    assertThat(body.path("bot").path("name").asText()).isEqualTo("Bite Point");
    assertThat(body.path("now").asLong()).isGreaterThan(0);
    var message = body.path("messages").path(0);
    assertThat(message.path("from").asText()).isEqualTo("bot");
    assertThat(message.path("html").asText()).isEqualTo("<b>How</b> is it?");
    assertThat(message.path("keyboard").path(0).path(0).path("data").asText()).isEqualTo("1.Good");
    assertThat(message.path("keyboard").path(0).path(0).path("url").isNull()).isTrue();
  }

  @Test
  void the_size_of_a_picture_is_known_before_it_is_there() throws TelegramApiException {
    bot.client()
        .execute(
            SendPhoto.builder().chatId(sam.id()).photo(TestBot.upload(PNG, "figure.png")).build());

    var media = page.events(sam).next().body().path("messages").path(0).path("media");

    assertThat(media.path("width").asInt()).isEqualTo(4);
    assertThat(media.path("height").asInt()).isEqualTo(3);
  }

  @Test
  void then_comes_what_happens_in_order() throws TelegramApiException {
    var events = page.events(sam);
    events.next();

    var said = sam.says("done");
    bot.execute(SendChatAction.builder().chatId(sam.id()).action("typing").build());
    var id = bot.sends(sam, "question", "Good").getMessageId();
    var callback = sam.taps("Good");
    bot.execute(
        AnswerCallbackQuery.builder()
            .callbackQueryId(callback)
            .text("Nice")
            .showAlert(true)
            .build());
    bot.execute(EditMessageText.builder().chatId(sam.id()).messageId(id).text("answered").build());
    bot.execute(
        SetMessageReaction.builder()
            .chatId(sam.id())
            .messageId(said.id())
            .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji("🔥").build()))
            .build());
    bot.execute(PinChatMessage.builder().chatId(sam.id()).messageId(id).build());
    bot.execute(DeleteMessage.builder().chatId(sam.id()).messageId(id).build());
    bot.execute(new SetMyCommands(List.of(new BotCommand("help", "What I can do"))));
    sam.blocks();
    local.turnTo(clock.instant().plusSeconds(60));

    var seen = new ArrayList<String>();
    while (!seen.contains("clock")) {
      var event = events.next();
      seen.add(event.name());
      check(event.name(), event.body(), id, said.id());
    }
    assertThat(seen)
        .containsExactly(
            "message",
            "typing",
            "message",
            "answered",
            "toast",
            "edit",
            "reaction",
            "pin",
            "delete",
            "pin",
            "commands",
            "blocked",
            "clock");
  }

  private static void check(String name, JsonNode body, int id, int said) {
    switch (name) {
      case "typing" -> assertThat(body.path("action").asText()).isEqualTo("typing");
      case "answered" -> assertThat(body.path("data").asText()).isEqualTo("1.Good");
      case "toast" -> assertThat(body.path("alert").asBoolean()).isTrue();
      case "edit" -> assertThat(body.path("id").asInt()).isEqualTo(id);
      case "reaction" -> assertThat(body.path("id").asInt()).isEqualTo(said);
      case "delete" -> assertThat(body.path("id").asInt()).isEqualTo(id);
      case "commands" -> assertThat(body.isArray()).isTrue();
      case "blocked" -> assertThat(body.path("blocked").asBoolean()).isTrue();
      default -> assertThat(body.isObject()).isTrue();
    }
  }

  @Test
  void somebody_elses_chat_is_not_heard() {
    var kim = local.addPerson("Kim", "en");
    var events = page.events(sam);
    events.next();

    kim.says("secret");
    sam.says("mine");

    assertThat(events.next().body().path("text").asText()).isEqualTo("mine");
  }

  @Test
  void nobody_has_no_events() {
    assertThat(page.fetch("/api/events?person=1").statusCode()).isEqualTo(404);
    assertThat(page.fetch("/api/events").statusCode()).isEqualTo(404);
  }

  @Test
  void a_stream_ends_with_the_server() {
    var events = page.events(sam);
    events.next();

    local.close();

    assertThat(endsOrBreaks(events)).isTrue();
  }

  private static boolean endsOrBreaks(Iterator<TestPage.Event> events) {
    try {
      return !events.hasNext();
    } catch (UncheckedIOException broken) {
      return true;
    }
  }
}
