package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class BotApiTest {
  private final LocalTelegram local = LocalTelegram.start();
  private final OkHttpClient http =
      new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
  private final OkHttpTelegramClient bot =
      new OkHttpTelegramClient(
          http, "1:t", new TelegramUrl("http", "127.0.0.1", local.url().getPort(), false));
  private final Chat sam = local.addPerson("Sam", "en");

  @AfterEach
  void close() {
    local.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @Test
  void the_bot_knows_itself() throws TelegramApiException {
    assertThat(bot.execute(new GetMe()).getIsBot()).isTrue();
  }

  @Test
  void a_word_and_a_tap_reach_the_bot_and_its_answers_reach_the_person()
      throws TelegramApiException {
    sam.says("/start now");

    var said = bot.execute(new GetUpdates()).getFirst();
    assertThat(said.getMessage().getText()).isEqualTo("/start now");
    assertThat(said.getMessage().getEntities().getFirst().getText()).isEqualTo("/start");

    var sent = bot.execute(question("<b>How</b> is it?"));
    assertThat(sent.getText()).isEqualTo("How is it?");
    assertThat(sent.getEntities().getFirst().getType()).isEqualTo("bold");
    assertThat(sam.lastKeyboard().getFirst()).extracting(Key::text).containsExactly("Good", "Bad");

    sam.taps("Good");
    var tapped = bot.execute(after(said.getUpdateId())).getFirst().getCallbackQuery();
    assertThat(tapped.getData()).isEqualTo("1.good");
    assertThat(tapped.getMessage().getMessageId()).isEqualTo(sent.getMessageId());

    var answer = AnswerCallbackQuery.builder().callbackQueryId(tapped.getId()).text("Nice").build();
    assertThat(bot.execute(answer)).isTrue();
    assertThat(sam.tapAnswers())
        .containsExactly(new Chat.TapAnswer(sent.getMessageId(), "1.good", "Nice", false));
    assertThatThrownBy(() -> bot.execute(answer))
        .isInstanceOf(TelegramApiRequestException.class)
        .hasMessageContaining("query is too old and response timeout expired");

    bot.execute(edit(sent.getMessageId(), "Good, then."));
    assertThat(sam.message(sent.getMessageId()).orElseThrow().text()).isEqualTo("Good, then.");
    assertThat(sam.lastKeyboard()).isEmpty();
    assertThatThrownBy(() -> bot.execute(edit(sent.getMessageId(), "Good, then.")))
        .hasMessageContaining("message is not modified");
    assertThat(local.calls()).extracting(ApiCall::method).contains("sendMessage", "getUpdates");
  }

  private static GetUpdates after(int updateId) {
    return GetUpdates.builder().offset(updateId + 1).build();
  }

  private EditMessageText edit(int messageId, String text) {
    return EditMessageText.builder().chatId(sam.id()).messageId(messageId).text(text).build();
  }

  private SendMessage question(String html) {
    var row =
        new InlineKeyboardRow(
            InlineKeyboardButton.builder().text("Good").callbackData("1.good").build(),
            InlineKeyboardButton.builder().text("Bad").callbackData("1.bad").build());
    return SendMessage.builder()
        .chatId(sam.id())
        .text(html)
        .parseMode("HTML")
        .replyMarkup(new InlineKeyboardMarkup(List.of(row)))
        .build();
  }
}
