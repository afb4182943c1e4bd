package bitepoint.telegram;

import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import java.util.Optional;
import java.util.OptionalInt;

/// Calls to be sent, as the coach would make them.
final class Letters {
  private Letters() {}

  static Call message(long chat, String text) {
    return call(Kind.REPLY, "sendMessage", text(chat, OptionalInt.empty(), text));
  }

  static Call urgent(long chat, String text) {
    return call(Kind.URGENT, "sendMessage", text(chat, OptionalInt.empty(), text));
  }

  /// What Sam must read now, with the keyboard of that turn.
  static Call urgent(int turn) {
    var body = Bodies.text(7, OptionalInt.empty(), "call now", markup(turn));
    return new Call(Kind.URGENT, "sendMessage", body, Optional.of(turn), Optional.empty());
  }

  static Call nudge(long chat, String text) {
    return call(Kind.NUDGE, "sendMessage", text(chat, OptionalInt.empty(), text));
  }

  static Call edit(long chat, int message, String text) {
    return call(Kind.EDIT, "editMessageText", text(chat, OptionalInt.of(message), text));
  }

  static Call answer(String callback, String text) {
    return call(Kind.FLEETING, "answerCallbackQuery", Bodies.answer(callback, text));
  }

  /// A question to Sam that shows the keyboard of that turn.
  static Call keyboard(int turn) {
    var body = Bodies.text(7, OptionalInt.empty(), "ask", markup(turn));
    return new Call(Kind.REPLY, "sendMessage", body, Optional.of(turn), Optional.empty());
  }

  /// An edit of a message to Sam, which shows the keyboard of that turn from then on.
  static Call asksAgain(int message, int turn) {
    var body = Bodies.text(7, OptionalInt.of(message), "ask again", markup(turn));
    return new Call(Kind.EDIT, "editMessageText", body, Optional.of(turn), Optional.empty());
  }

  /// Takes the keyboard of that turn away from Sam.
  static Call retire(int turn) {
    var body = Bodies.withoutKeyboard(7, OptionalInt.empty());
    return new Call(Kind.EDIT, "editMessageReplyMarkup", body, Optional.empty(), Optional.of(turn));
  }

  /// Another number on Sam's clock, on the message with the keyboard of that turn.
  static Call tick(int turn, String number) {
    var body = Bodies.ticked(7, number, markup(turn));
    return new Call(Kind.TICK, "editMessageCaption", body, Optional.empty(), Optional.of(turn));
  }

  private static Call call(Kind kind, String method, String body) {
    return new Call(kind, method, body, Optional.empty(), Optional.empty());
  }

  private static String text(long chat, OptionalInt message, String html) {
    return Bodies.text(chat, message, html, Optional.empty());
  }

  private static Optional<String> markup(int turn) {
    return Optional.of(
        "{\"inline_keyboard\":[[{\"text\":\"Go\",\"callback_data\":\"" + turn + ".go\"}]]}");
  }
}
