package bitepoint.conversation;

import bitepoint.understanding.Reading;

/// Something that happened to a person.
public sealed interface Event {
  /// They wrote; a command is a reading too.
  record Said(Reading reading) implements Event {}

  /// They sent something that has no words.
  record Sent(Kind kind) implements Event {
    /// What it was.
    public enum Kind {
      PICTURE,
      VOICE,
      FILE,
      PLACE,
      CONTACT,
      /// A sticker, a poll, a game, and whatever Telegram will think of.
      OTHER
    }
  }

  /// They passed on a message: perhaps not their words, and never their score or their consent.
  record Forwarded(Reading reading) implements Event {}

  /// They changed a message that was read already.
  record Corrected(Reading reading) implements Event {}

  /// They pressed a button.
  record Tapped(Action action) implements Event {}

  /// A time that they agreed to came.
  record CameDue(Reminder reminder) implements Event {}

  /// They blocked the bot, or Telegram refused to deliver.
  record Blocked() implements Event {}

  /// They unblocked the bot.
  record Returned() implements Event {}
}
