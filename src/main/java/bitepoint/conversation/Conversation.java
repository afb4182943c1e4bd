package bitepoint.conversation;

import java.time.Instant;
import java.util.List;

/// The state machine. One function, no clock, no database, no Telegram: the same inputs give the
/// same step.
public final class Conversation {

  /// What an event leads to, for this person, at this moment.
  public Step step(Person person, Event event, Instant now) {
    return new Step(person.state(), person.turn(), List.of(), List.of());
  }
}
