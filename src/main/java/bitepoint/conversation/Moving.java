package bitepoint.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// Somebody moves to another time zone. What follows a tweak was agreed on their own clock, and
/// keeps its time of day there.
final class Moving {
  private static final List<Reminder.Kind> ON_THEIR_CLOCK =
      List.of(Reminder.Kind.TWEAK_EVENING, Reminder.Kind.TWEAK_MORNING);

  private Moving() {}

  static Next to(Next next, ZoneId zone) {
    var profile = next.person().profile();
    var there = next.noting(new Change.ProfileIs(profile.in(zone)));
    for (var kind : ON_THEIR_CLOCK) {
      var due = next.person().reminders().get(kind);
      there = due == null ? there : agreed(there, kind, moved(due, profile.zone(), zone));
    }
    return there;
  }

  /// What would have been before now there is let go.
  private static Next agreed(Next there, Reminder.Kind kind, Instant due) {
    return there.noting(
        due.isAfter(there.now())
            ? new Change.Agreed(new Reminder(kind, due))
            : new Change.Cancelled(kind));
  }

  private static Instant moved(Instant due, ZoneId from, ZoneId to) {
    return due.atZone(from).withZoneSameLocal(to).toInstant();
  }
}
