package bitepoint;

/// A bot's token. It shows itself to nobody but the one who asks for its [#secret].
///
/// @param secret as BotFather gave it
public record Token(String secret) {
  /// The bot's own id, as Telegram writes it: what stands before the colon.
  String botId() {
    return secret.split(":", 2)[0];
  }

  @Override
  public String toString() {
    return "Token[…]";
  }
}
