package bitepoint.browser;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Semaphore;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.PinChatMessage;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendAnimation;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// A tiny bot that does whatever a message asks for, to see how the page shows it. Owns the thread
/// that polls; close it.
final class StandInBot implements AutoCloseable {
  private final OkHttpClient http = new OkHttpClient();
  private final OkHttpTelegramClient client;
  private final Semaphore thinking = new Semaphore(0);
  private final Thread thread;
  private volatile boolean open = true;

  StandInBot(URI url) throws TelegramApiException {
    var telegram = new TelegramUrl(url.getScheme(), url.getHost(), url.getPort(), false);
    client = new OkHttpTelegramClient(http, "1:stand-in", telegram);
    client.execute(
        new SetMyCommands(
            List.of(
                new BotCommand("today", "what to do today"),
                new BotCommand("tweak", "I tweaked it"),
                new BotCommand("help", "what I can do"))));
    client.execute(SetMyDescription.builder().description("I stand in for the coach.").build());
    thread = Thread.ofVirtual().name("stand-in-bot").start(this::poll);
  }

  /// It thinks about `think` and about slow taps until it is let go on.
  void goOn() {
    thinking.release();
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private void poll() {
    var next = 0;
    while (open) {
      try {
        for (var update : client.execute(GetUpdates.builder().offset(next).timeout(1).build())) {
          next = update.getUpdateId() + 1;
          answer(update);
        }
      } catch (TelegramApiException | InterruptedException e) {
        if (open) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private void answer(Update update) throws TelegramApiException, InterruptedException {
    if (update.hasMessage()) {
      said(update.getMessage(), update.getMessage().getText());
    } else if (update.hasCallbackQuery()) {
      tapped(update.getCallbackQuery());
    }
  }

  private void said(Message message, String text)
      throws TelegramApiException, InterruptedException {
    var chat = message.getChatId().toString();
    switch (text) {
      case "/start" -> ask(chat, "Hi <b>" + message.getFrom().getFirstName() + "</b>. How is it?");
      case "think" -> {
        client.execute(SendChatAction.builder().chatId(chat).action("typing").build());
        thinking.acquire();
        say(chat, "I have thought.");
      }
      case "styles" -> say(chat, STYLES);
      case "react" ->
          client.execute(
              SetMessageReaction.builder()
                  .chatId(chat)
                  .messageId(message.getMessageId())
                  .reactionTypes(List.of(new ReactionTypeEmoji("👍")))
                  .build());
      case "pin" ->
          client.execute(
              PinChatMessage.builder().chatId(chat).messageId(say(chat, "Keep this.")).build());
      case "picture" ->
          client.execute(
              SendPhoto.builder().chatId(chat).photo(file("png")).caption("A picture").build());
      case "animation" ->
          client.execute(SendAnimation.builder().chatId(chat).animation(file("gif")).build());
      case "document" ->
          client.execute(SendDocument.builder().chatId(chat).document(file("pdf")).build());
      case "many" -> {
        for (var i = 1; i <= 30; i++) {
          say(chat, "Line " + i + " of thirty");
        }
      }
      default -> say(chat, "You said: " + text);
    }
  }

  private static final String STYLES =
      "<b>bold</b> <i>italic</i> <u>under</u> <s>strike</s> <code>code</code>\n<pre>a block</pre>\n"
          + "<blockquote>a quote</blockquote>\n<tg-spoiler>a secret</tg-spoiler> "
          + "<a href=\"https://example.org/\">a link</a> /today";

  private void tapped(CallbackQuery tap) throws TelegramApiException, InterruptedException {
    var answer = AnswerCallbackQuery.builder().callbackQueryId(tap.getId());
    switch (tap.getData()) {
      case "good" -> {
        client.execute(answer.text("Noted ✓").build());
        client.execute(
            EditMessageText.builder()
                .chatId(tap.getMessage().getChatId())
                .messageId(tap.getMessage().getMessageId())
                .text("Good, then.")
                .build());
      }
      case "bad" -> client.execute(answer.text("Rest today.").showAlert(true).build());
      default -> {
        thinking.acquire();
        client.execute(answer.build());
      }
    }
  }

  private int say(String chat, String html) throws TelegramApiException {
    var message = SendMessage.builder().chatId(chat).text(html).parseMode("HTML").build();
    return client.execute(message).getMessageId();
  }

  private void ask(String chat, String html) throws TelegramApiException {
    var rows =
        List.of(
            new InlineKeyboardRow(button("Good", "good"), button("Bad", "bad")),
            new InlineKeyboardRow(button("Let me think", "slow")));
    client.execute(
        SendMessage.builder()
            .chatId(chat)
            .text(html)
            .parseMode("HTML")
            .replyMarkup(new InlineKeyboardMarkup(rows))
            .build());
  }

  private static InlineKeyboardButton button(String text, String data) {
    return InlineKeyboardButton.builder().text(text).callbackData(data).build();
  }

  private static InputFile file(String kind) {
    return new InputFile(new ByteArrayInputStream(Drawing.as(kind)), "drawing." + kind);
  }
}
