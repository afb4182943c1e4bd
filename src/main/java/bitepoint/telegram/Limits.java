package bitepoint.telegram;

/// How fast the sender may go, in calls that change a chat.
///
/// @param perSecond to all chats together
/// @param perChatPerSecond to one chat in the long run
/// @param chatBurst to one chat at once
public record Limits(double perSecond, double perChatPerSecond, int chatBurst) {
  /// What Telegram's FAQ asks of bots.
  public static final Limits TELEGRAM = new Limits(30, 1, 8);

  public Limits {
    if (perSecond <= 0 || perChatPerSecond <= 0 || chatBurst < 1) {
      throw new IllegalArgumentException("limits must be above zero");
    }
  }

  /// For one of several that share what all may send.
  ///
  /// @param part above 0, at most 1
  Limits part(double part) {
    return new Limits(perSecond * part, perChatPerSecond, chatBurst);
  }

  Pace forAll(long now) {
    return new Pace(perSecond, Math.max(1, (int) (perSecond / 4)), now);
  }

  Pace forChat(long now) {
    return new Pace(perChatPerSecond, chatBurst, now);
  }
}
