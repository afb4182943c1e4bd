package bitepoint.engine;

import bitepoint.conversation.Event;

/// An update, read: who it is from, what happened, and what replies can point at.
///
/// @param languageCode as Telegram gives it (`en`, `pt-br`), empty where it gives none
public record Incoming(
    long personId, String firstName, String languageCode, Event event, Origin origin) {
  @Override
  public String toString() {
    return "Incoming[" + event.getClass().getSimpleName() + "]";
  }
}
