package bitepoint;

/// A bot's token. It shows itself to nobody but the one who asks for its [#secret].
///
/// @param secret as BotFather gave it
public record Token(String secret) {
  @Override
  public String toString() {
    return "Token[…]";
  }
}
