package bitepoint.telegram;

import bitepoint.engine.Call;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What an answer means for the call that it answers.
sealed interface Verdict {
  /// It is as the call wanted it.
  record Delivered(Optional<Integer> messageId) implements Verdict {}

  /// The same said in another way is worth a try.
  record Mended(Call call, String why) implements Verdict {}

  /// Too fast.
  record Flood(Duration rest) implements Verdict {}

  /// Nobody can be reached in that chat.
  record Gone(int code) implements Verdict {}

  /// No, and no again.
  record Refused(int code, String description) implements Verdict {}

  /// Certainly not delivered, and the next call will not be either.
  record Unreached(String reason) implements Verdict {}

  /// Nobody knows.
  record Unclear(String reason) implements Verdict {}

  static Verdict on(Call call, Answer<Optional<Integer>> answer) {
    return switch (answer) {
      case Answer.Ok<Optional<Integer>>(var messageId) -> new Delivered(messageId);
      case Answer.NeverLeft<Optional<Integer>>(var what) ->
          new Unreached(
              "Telegram cannot be reached to send (" + what + "); it is tried again until it can");
      case Answer.Unclear<Optional<Integer>>(var what) -> unclear(what);
      case Answer.No<Optional<Integer>> no -> no(call, no);
    };
  }

  private static Verdict no(Call call, Answer.No<Optional<Integer>> no) {
    return switch (no.code()) {
      case 429 -> new Flood(no.retryAfter().orElse(Duration.ofSeconds(5)));
      case 401, 404 ->
          new Unreached(
              "Telegram does not know the bot's token: compare TELEGRAM_BOT_TOKEN with BotFather's");
      case 403 -> new Gone(403);
      case 400 -> badRequest(call, no.description());
      default ->
          no.code() >= 500
              ? unclear("HTTP " + no.code())
              : refused(call, no.code(), no.description());
    };
  }

  /// Instead of a document that cannot be, its absence is said.
  private static Verdict refused(Call call, int code, String description) {
    return Mending.withoutDocument(call)
        .<Verdict>map(mended -> new Mended(mended, description))
        .orElseGet(() -> new Refused(code, description));
  }

  private static Verdict badRequest(Call call, String description) {
    var said = description.toLowerCase(Locale.ROOT);
    if (said.contains("message is not modified")) {
      return new Delivered(Mending.messageId(call));
    }
    if (said.contains("query is too old") || said.contains("query id is invalid")) {
      return new Delivered(Optional.empty());
    }
    if (said.contains("chat not found")) {
      return new Gone(400);
    }
    if (call.kind() == Call.Kind.TICK) {
      return ticked(call, said);
    }
    if (said.contains("can't parse")) {
      return Mending.inPlainText(call)
          .<Verdict>map(mended -> new Mended(mended, description))
          .orElseGet(() -> new Refused(400, description));
    }
    if (said.contains("to edit not found")
        || said.contains("can't be edited")
        || said.contains("no text in the message")
        || said.contains("no caption in the message")) {
      return Mending.asNewMessage(call)
          .<Verdict>map(mended -> new Mended(mended, description))
          .orElseGet(() -> new Delivered(Optional.empty()));
    }
    return refused(call, 400, description);
  }

  /// A picture that came as words alone has no caption; else the next tick will do.
  private static Verdict ticked(Call call, String said) {
    return Optional.of(call)
        .filter(_ -> said.contains("no caption in the message"))
        .flatMap(Mending::ofText)
        .<Verdict>map(mended -> new Mended(mended, "it has no caption"))
        .orElseGet(() -> new Delivered(Optional.empty()));
  }

  private static Verdict unclear(String what) {
    return new Unclear("Telegram does not answer as it should (" + what + ")");
  }
}
