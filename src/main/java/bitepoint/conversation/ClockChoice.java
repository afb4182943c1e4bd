package bitepoint.conversation;

import bitepoint.conversation.Preferences.Clock;
import java.util.Optional;

/// How times are written: a tap changes from one way to the other.
final class ClockChoice {
  private static final String TO_12 = "clock-12";
  private static final String TO_24 = "clock-24";

  private ClockChoice() {}

  /// The way that is not theirs now.
  static Button button(Next next) {
    return next.person().profile().preferences().clock().equals(Optional.of(Clock.HOURS_12))
        ? Buttons.labelled("settings.clock-24", TO_24)
        : Buttons.labelled("settings.clock-12", TO_12);
  }

  static Optional<Next> answer(Next next, Event event) {
    return chosen(event).map(clock -> next.prefers(how -> how.clock(Optional.of(clock))));
  }

  private static Optional<Clock> chosen(Event event) {
    return Answers.tapped(event, TO_12)
        ? Optional.of(Clock.HOURS_12)
        : Answers.tapped(event, TO_24) ? Optional.of(Clock.HOURS_24) : Optional.empty();
  }
}
