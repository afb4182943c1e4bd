package bitepoint.engine;

/// What an event came from, so that replies can point back at it.
public sealed interface Origin {
  /// A message of the person's.
  record Message(int messageId) implements Origin {}

  /// A tap on a button of ours.
  ///
  /// @param shows what the tapped message is
  /// @param text the tapped message's text or caption as it stands, without markup
  /// @param entities its formatting, a JSON array of `MessageEntity`
  /// @param label the tapped button's label
  record Tap(
      String callbackId, int messageId, Shows shows, String text, String entities, String label)
      implements Origin {
    @Override
    public String toString() {
      return "Tap[" + messageId + "]";
    }
  }

  /// What a message of ours is.
  enum Shows {
    TEXT,
    PICTURE,
    /// It is too old for Telegram to say.
    UNKNOWN
  }

  /// Nothing of the person's: a reminder, a block.
  record Elsewhere() implements Origin {}
}
