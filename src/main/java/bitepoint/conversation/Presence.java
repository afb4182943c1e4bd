package bitepoint.conversation;

import java.time.Instant;

/// People who block the bot and come back. Everything is kept; only the reminders pause.
final class Presence {
  private Presence() {}

  static Next gone(Person person) {
    var next = Next.of(person).noting(new Change.ProfileIs(person.profile().reachable(false)));
    for (var kind : person.reminders().keySet()) {
      next = next.noting(new Change.Cancelled(kind));
    }
    return next;
  }

  /// Nothing is said: they will write when they want to.
  static Next back(Person person, Instant now) {
    var here = Next.of(person).noting(new Change.ProfileIs(person.profile().reachable(true)));
    var asked =
        person.profile().checkInAt().isPresent()
            ? here.noting(new Change.Agreed(Rhythm.nextCheckIn(here.person(), now)))
            : here;
    return person.profile().isLocked()
        ? asked.noting(new Change.Agreed(WarningSign.followUp(now)))
        : asked;
  }
}
