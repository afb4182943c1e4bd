package bitepoint.conversation;

import bitepoint.coach.Week;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/// On Sundays the coach looks back at the week: with the daily question, so that one message comes,
/// or at a time of its own for those who chose one.
final class Sundays {
  /// Before so many days there is no week to look back at.
  private static final int ENOUGH_DAYS = 3;

  private Sundays() {}

  /// Agrees on the next Sunday with those who chose a time of its own, and on none with all others.
  static Next agreed(Next next) {
    var profile = next.person().profile();
    if (ownTime(profile).isPresent() && !Rhythm.isSilent(next)) {
      return next.noting(new Change.Agreed(Rhythm.nextSunday(next)));
    }
    return next.person().reminders().containsKey(Reminder.Kind.SUNDAY)
        ? next.noting(new Change.Cancelled(Reminder.Kind.SUNDAY))
        : next;
  }

  /// When they want the week apart from the daily question. A time that is hardly another is none.
  static Optional<LocalTime> ownTime(Profile profile) {
    var preferences = profile.preferences();
    return preferences
        .sundayAt()
        .filter(time -> preferences.sundays() && Rhythm.isApartFromCheckIn(profile, time));
  }

  /// Whether it is a Sunday on which the daily question comes with the week.
  static boolean isWithCheckIn(Next next) {
    var profile = next.person().profile();
    return next.today().getDayOfWeek() == DayOfWeek.SUNDAY
        && profile.preferences().sundays()
        && ownTime(profile).isEmpty();
  }

  /// The daily question, with the week before it where it is time for that. Nothing else is said
  /// beside it: whoever comes out of a pause has no week.
  static Next asks(Next next, CheckIn asked) {
    return isWithCheckIn(next) && next.replies().isEmpty() && hasAWeek(next) && !isBusyNow(next)
        ? next.goes(asked).says(LookBack.withQuestion(next))
        : next.asks(asked);
  }

  /// The week at its own time; nothing in the middle of something else. Whoever is known from times
  /// when every Sunday had one gets it with the daily question.
  static Next come(Next next) {
    return ownTime(next.person().profile()).isPresent()
            && hasAWeek(next)
            && !isInTheMiddle(next.state())
        ? LookBack.alone(next)
        : next;
  }

  /// Whether there is a week to look back at, and somebody who may want to: not after a long
  /// silence, nor in the first days of a flare-up, which have a plan of their own.
  private static boolean hasAWeek(Next next) {
    return !Silence.isLong(next)
        && !FlareDay.of(next).map(FlareDay::hasPlan).orElse(false)
        && next.journey().began().map(next::daysSince).orElse(0) >= ENOUGH_DAYS
        && hasEnough(Week.through(next.today(), next.person().diary()));
  }

  /// One morning by itself is no week.
  private static boolean hasEnough(Week week) {
    return week.mornings().size() > 1 || !week.trainings().isEmpty();
  }

  /// What was left lying since yesterday is nothing that they are in the middle of.
  private static boolean isBusyNow(Next next) {
    return isInTheMiddle(next.state())
        && next.person()
            .profile()
            .contact()
            .heardAt()
            .map(heard -> heard.plus(Courtesy.APART).isAfter(next.now()))
            .orElse(false);
  }

  /// Whether somebody does or tells something that is finished first.
  static boolean isInTheMiddle(State state) {
    return switch (state) {
      case Welcome _,
          Session.Doing _,
          SessionGuard _,
          TweakReport _,
          Screening _,
          Deletion _,
          WarningSign _,
          Forwarded _,
          BitePointPractice _,
          CheckIn.AskedReady _,
          CheckIn.AskedForward _ ->
          true;
      case Idle _,
          DidYouMean _,
          Pausing _,
          DeskBreak _,
          DeskSettings _,
          CheckIn.AskedPain _,
          Session.Offered _,
          Session.AskedMinutes _,
          EveningQuestion _,
          StretchQuestion _,
          Settings _,
          Lessons _,
          MadeWorse _,
          Tightness _,
          Activities _,
          PhaseTold _,
          Planning _,
          Trip _,
          Yesterday _ ->
          false;
    };
  }
}
