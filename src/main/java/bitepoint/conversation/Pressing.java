package bitepoint.conversation;

import bitepoint.understanding.Alarm;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;

/// What may never be passed over, however much somebody sends at once.
public final class Pressing {
  private Pressing() {}

  /// A warning sign, a cry for help, or a yes to the question about them.
  public static boolean is(Person person, Event event) {
    return switch (event) {
      case Event.Said(var reading) -> isAlarm(reading) || isYes(person, event);
      case Event.Forwarded(var reading) -> isAlarm(reading);
      case Event.Corrected(var reading) -> isAlarm(reading);
      case Event.Tapped(var action) -> action.turn() == person.turn() && isYes(person, event);
      case Event.Sent _ -> false;
      case Event.CameDue _, Event.Blocked _, Event.Returned _ -> true;
    };
  }

  static boolean isAlarm(Reading reading) {
    return !reading.alarms().isEmpty()
        || reading.wants() == Intent.RED_FLAG
        || reading.wants() == Intent.CRISIS;
  }

  static boolean isCrisis(Alarm alarm) {
    return alarm.sign().equals(Alarm.CRISIS);
  }

  private static boolean isYes(Person person, Event event) {
    return asksAboutSigns(person.state()) && Answers.agreed(event).orElse(false);
  }

  private static boolean asksAboutSigns(State state) {
    return state instanceof Screening
        || state instanceof SessionGuard
        || state instanceof WarningSign
        || state instanceof Forwarded;
  }
}
