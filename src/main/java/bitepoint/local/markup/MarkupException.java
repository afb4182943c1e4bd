package bitepoint.local.markup;

/// Markup that Telegram refuses. The message is what it says after `can't parse entities: `.
public final class MarkupException extends Exception {
  public MarkupException(String message) {
    super(message, null, false, false);
  }
}
