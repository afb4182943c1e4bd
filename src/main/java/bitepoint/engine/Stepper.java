package bitepoint.engine;

import bitepoint.conversation.Event;
import bitepoint.conversation.Person;
import bitepoint.conversation.Step;
import java.time.Instant;

/// What an event leads to. Pure: the same inputs give the same step. `Conversation::step` is one.
@FunctionalInterface
public interface Stepper {
  /// @throws RuntimeException to have the event set aside, with an apology
  Step step(Person person, Event event, Instant now);
}
