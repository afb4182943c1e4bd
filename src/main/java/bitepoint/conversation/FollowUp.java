package bitepoint.conversation;

import java.time.Duration;

/// When somebody who told of a warning sign is asked whether they were seen.
final class FollowUp {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration MONTH = Duration.ofDays(28);

  /// Who does not answer for so long is not asked again.
  private static final Duration LONGEST = Duration.ofDays(60);

  private FollowUp() {}

  /// The first time, and after each answer: a day on where it presses, else later.
  static Next first(Next next) {
    return in(next, soon(next));
  }

  static Next inAWeek(Next next) {
    return in(next, WEEK);
  }

  static Next inAMonth(Next next) {
    return in(next, MONTH);
  }

  /// After a question that stays without an answer: later each time, up to a week, and at last not
  /// at all.
  static Next again(Next next) {
    var age =
        next.person()
            .profile()
            .lockedSince()
            .map(since -> Duration.between(since, next.now()))
            .orElse(MONTH);
    if (age.compareTo(LONGEST) > 0) {
      return next;
    }
    var later = age.compareTo(WEEK) > 0 && next.person().profile().isLocked() ? WEEK : age;
    var soon = soon(next);
    return in(next, later.compareTo(soon) < 0 ? soon : later);
  }

  private static Duration soon(Next next) {
    return switch (WarningSign.tier(next)) {
      case EMERGENCY, URGENT -> DAY;
      case CLINICIAN_FIRST -> WEEK;
      case ROUTINE -> WEEK.multipliedBy(2);
    };
  }

  private static Next in(Next next, Duration time) {
    var due = Courtesy.outsideQuiet(next, next.now().plus(time));
    return next.noting(new Change.Agreed(new Reminder(Reminder.Kind.SEEN, due)));
  }
}
