package bitepoint.engine;

import bitepoint.conversation.Event;
import java.time.Duration;
import java.util.List;

/// Told of what the engine does, after each commit and on the thread that committed: it must
/// neither block nor throw. Several threads may tell at the same time.
public interface Observer {
  /// For an engine that nobody watches.
  Observer NONE = new Observer() {};

  /// Updates are durable that were not known before.
  default void kept(int updates) {}

  /// People had their turns, all of them within one transaction, which took that long. What is none
  /// of the coach's business is left out.
  default void took(List<Event> turns, Duration time) {}

  /// An agreed time came, and its turn was taken that much later.
  default void cameDue(Duration late) {}

  /// An event was set aside.
  default void setAside() {}
}
