package bitepoint.conversation;

import java.time.Instant;
import java.util.Optional;

/// Which topic an answer goes to.
final class Answering {
  private Answering() {}

  /// Empty where the question that is open is not answered by it.
  static Optional<Next> of(Person person, Event event, Instant now) {
    return switch (person.state()) {
      case Idle() -> Optional.empty();
      case Welcome welcome -> Welcome.answer(person, welcome, event, now);
      case CheckIn checkIn -> CheckIn.answer(person, checkIn, event, now);
      case Session session -> Session.answer(person, session, event, now);
      case TweakReport tweak -> TweakReport.answer(person, tweak, event, now);
      case WarningSign sign -> WarningSign.answer(person, sign, event, now);
      case Settings settings -> Settings.answer(person, settings, event, now);
    };
  }
}
