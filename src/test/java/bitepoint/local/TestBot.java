package bitepoint.local;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// The client that the bot uses, pointed at a local Telegram. Owns an HTTP client.
final class TestBot implements AutoCloseable {
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .retryOnConnectionFailure(false)
          .readTimeout(Duration.ofSeconds(5))
          .build();
  private final OkHttpTelegramClient client;

  TestBot(LocalTelegram local) {
    this(local, "7:token");
  }

  TestBot(LocalTelegram local, String token) {
    var url = new TelegramUrl("http", local.url().getHost(), local.url().getPort(), false);
    client = new OkHttpTelegramClient(http, token, url);
  }

  OkHttpTelegramClient client() {
    return client;
  }

  <T extends Serializable> T execute(BotApiMethod<T> method) throws TelegramApiException {
    return client.execute(method);
  }

  List<Update> updates() throws TelegramApiException {
    return execute(new GetUpdates());
  }

  List<Update> updatesFrom(int offset) throws TelegramApiException {
    return execute(GetUpdates.builder().offset(offset).build());
  }

  /// Sends HTML with a keyboard of one row; each button's data is `1.` and its label.
  org.telegram.telegrambots.meta.api.objects.message.Message sends(
      Chat chat, String html, String... labels) throws TelegramApiException {
    return execute(message(chat, html, labels));
  }

  static SendMessage message(Chat chat, String html, String... labels) {
    var message = SendMessage.builder().chatId(chat.id()).text(html).parseMode("HTML").build();
    if (labels.length > 0) {
      message.setReplyMarkup(keyboard(labels));
    }
    return message;
  }

  static InlineKeyboardMarkup keyboard(String... labels) {
    var row = new InlineKeyboardRow();
    for (var label : labels) {
      row.add(InlineKeyboardButton.builder().text(label).callbackData("1." + label).build());
    }
    return new InlineKeyboardMarkup(List.of(row));
  }

  static InputFile upload(byte[] content, String name) {
    return new InputFile(new ByteArrayInputStream(content), name);
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
