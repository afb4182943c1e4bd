package bitepoint.conversation;

import bitepoint.understanding.Reading;

/// Something that happened to a person.
public sealed interface Event {
  /// They wrote; a command is a reading too.
  record Said(Reading reading) implements Event {}

  /// They pressed a button.
  record Tapped(Action action) implements Event {}

  /// A time that they agreed to came.
  record CameDue(Reminder reminder) implements Event {}

  /// They blocked the bot, or Telegram refused to deliver.
  record Blocked() implements Event {}

  /// They unblocked the bot.
  record Returned() implements Event {}
}
