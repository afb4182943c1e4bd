package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class RefusalsTest extends LocalTelegramTest {

  @Test
  void a_text_of_4096_characters_is_the_longest() {
    var longest = "<b>" + "x".repeat(4096) + "</b>";

    assertThat(catchRefusal(TestBot.message(sam, longest + "x"), bot))
        .isEqualTo("400 Bad Request: message is too long");
    assertThat(sam.messages()).isEmpty();
    org.assertj.core.api.Assertions.assertThatNoException()
        .isThrownBy(() -> bot.sends(sam, longest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <b></b>        | 400 Bad Request: text must be non-empty
          <b>open        | 400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"
          <p>paragraph   | 400 Bad Request: can't parse entities: Unsupported start tag "p" at byte offset 0
          ü 2 < 3        | 400 Bad Request: can't parse entities: Unsupported start tag "" at byte offset 5
          """)
  void markup_is_refused_in_telegrams_words(String html, String refusal) {
    assertThat(catchRefusal(TestBot.message(sam, html), bot)).isEqualTo(refusal);
  }

  @Test
  void callback_data_is_measured_in_bytes() {
    assertThat(catchRefusal(withButton("д".repeat(33)), bot))
        .isEqualTo("400 Bad Request: BUTTON_DATA_INVALID");
    assertThat(catchRefusal(withButton(""), bot)).isEqualTo("400 Bad Request: BUTTON_DATA_INVALID");
    org.assertj.core.api.Assertions.assertThatNoException()
        .isThrownBy(() -> bot.execute(withButton("д".repeat(32))));
  }

  @Test
  void a_chat_that_is_not_there_is_refused() {
    var message = SendMessage.builder().chatId(42L).text("hello").build();

    assertThat(catchRefusal(message, bot)).isEqualTo("400 Bad Request: chat not found");
  }

  @Test
  void a_person_who_blocked_the_bot_hears_nothing() {
    sam.blocks();

    assertThat(catchRefusal(TestBot.message(sam, "hello"), bot))
        .isEqualTo("403 Forbidden: bot was blocked by the user");
    assertThat(sam.messages()).isEmpty();
  }

  @Test
  void a_fixed_token_is_the_only_one_accepted() {
    try (var strict = LocalTelegram.start(LocalSettings.defaults().token("7:right"));
        var right = new TestBot(strict, "7:right");
        var wrong = new TestBot(strict, "7:wrong")) {
      assertThat(catchRefusal(new GetMe(), wrong)).isEqualTo("401 Unauthorized");
      org.assertj.core.api.Assertions.assertThatNoException()
          .isThrownBy(() -> right.execute(new GetMe()));
    }
  }

  @Test
  void an_unknown_method_is_not_found() throws Exception {
    var answer = get("/bot7:token/sendPigeon?chat_id=1");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("\"ok\":false").contains("Not Found: method not found");
    assertThat(local.calls()).extracting(ApiCall::method).containsExactly("sendPigeon");
    assertThat(local.calls().getFirst().code()).isEqualTo(404);
  }

  @Test
  void methods_are_called_in_any_spelling_and_with_a_query_too() throws Exception {
    var answer = get("/bot7:token/SENDmessage?chat_id=" + sam.id() + "&text=hello%20there");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(sam.messages()).extracting(Message::text).containsExactly("hello there");
    assertThat(local.calls()).extracting(ApiCall::method).containsExactly("sendMessage");
  }

  @Test
  void a_body_that_is_no_json_is_refused() throws Exception {
    var request =
        HttpRequest.newBuilder(local.url().resolve("/bot7:token/sendMessage"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("[1"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("can't parse JSON object");
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(local.url() + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private SendMessage withButton(String data) {
    var button = InlineKeyboardButton.builder().text("Tap").callbackData(data).build();
    var message = TestBot.message(sam, "question");
    message.setReplyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button))));
    return message;
  }

  private static String catchRefusal(BotApiMethod<?> method, TestBot bot) {
    var refusal =
        catchThrowableOfType(TelegramApiRequestException.class, () -> bot.execute(method));
    return refusal.getErrorCode() + " " + refusal.getApiResponse();
  }
}
