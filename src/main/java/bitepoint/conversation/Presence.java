package bitepoint.conversation;

/// People who block the bot and come back. Everything is kept; only the reminders pause.
final class Presence {
  private Presence() {}

  static Next gone(Next next) {
    var left = next.noting(new Change.ProfileIs(next.person().profile().reachable(false)));
    for (var kind : Reminder.Kind.values()) {
      if (next.person().reminders().containsKey(kind)) {
        left = left.noting(new Change.Cancelled(kind));
      }
    }
    return left;
  }

  /// Nothing is said: they will write when they want to. The time away was no silence.
  static Next back(Next next) {
    var profile = next.person().profile().reachable(true);
    var heard =
        profile.consentedTo().isPresent()
            ? profile.contact(profile.contact().heard(next.now()))
            : profile;
    return asked(next.noting(new Change.ProfileIs(heard)));
  }

  /// All that comes by itself comes again.
  static Next asked(Next next) {
    var profile = next.person().profile();
    var asked = asksDaily(next);
    return profile.isLocked() || !profile.safety().signs().isEmpty()
        ? FollowUp.first(asked)
        : asked;
  }

  /// The daily question and Sundays come again.
  static Next asksDaily(Next next) {
    return next.person().profile().checkInAt().isPresent()
        ? DeskTimes.agreedIfNone(Sundays.agreed(Rhythm.agreed(next)))
        : next;
  }
}
