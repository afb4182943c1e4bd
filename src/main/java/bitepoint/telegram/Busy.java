package bitepoint.telegram;

/// "Sending a picture …" at the top of the chat while something is being made. Telegram takes it
/// away by itself, with the message or after five seconds. It is worth nothing later: sent once,
/// whatever becomes of it.
final class Busy {
  private final Wire wire;

  Busy(Wire wire) {
    this.wire = wire;
  }

  void withAPicture(long chatId) {
    tells(chatId, "upload_photo");
  }

  void withAFile(long chatId) {
    tells(chatId, "upload_document");
  }

  private void tells(long chatId, String action) {
    var _ = wire.send("sendChatAction", Bodies.action(chatId, action));
  }
}
