package bitepoint.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// The yardstick: the client library's own `sendMessage`, one after the other, in a process of its
/// own. A line with a number sends so many. Ends with its input.
///
/// Arguments: the Bot API's address, the chat.
final class BareSending {
  private static final String TEXT =
      """
      4, one more than yesterday.
      Today: towel, bracing, bridge, heel slides, sit to stand, and hips.
      8 minutes strength and 6 minutes stretching.\
      """;

  private BareSending() {}

  public static void main(String[] arguments) throws IOException {
    var api = URI.create(arguments[0]);
    var client =
        new OkHttpTelegramClient(
            new OkHttpClient(),
            BotUnderLoad.TOKEN.secret(),
            new TelegramUrl(api.getScheme(), api.getHost(), api.getPort(), false));
    Apart.answer(line -> send(client, arguments[1], Long.parseLong(line)));
  }

  private static long send(TelegramClient client, String chat, long count) {
    try {
      for (var sent = 0; sent < count; sent++) {
        var _ = client.execute(message(chat));
      }
      return count;
    } catch (TelegramApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SendMessage message(String chat) {
    return SendMessage.builder()
        .chatId(chat)
        .text(TEXT)
        .parseMode("HTML")
        .replyMarkup(
            InlineKeyboardMarkup.builder()
                .keyboard(
                    List.of(
                        new InlineKeyboardRow(button("Start 14 min", "7.start")),
                        new InlineKeyboardRow(button("Rest today", "7.rest"))))
                .build())
        .build();
  }

  private static InlineKeyboardButton button(String label, String data) {
    return InlineKeyboardButton.builder().text(label).callbackData(data).build();
  }
}
