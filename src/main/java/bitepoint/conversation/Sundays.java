package bitepoint.conversation;

/// A lesson each Sunday, and a story once all lessons are read; then their activities are rated.
final class Sundays {
  private Sundays() {}

  /// Agrees on the next Sunday, or on none, as the person prefers.
  static Next agreed(Next next) {
    return next.person().profile().preferences().sundays() && !Rhythm.isSilent(next)
        ? next.noting(new Change.Agreed(Rhythm.nextSunday(next)))
        : next.noting(new Change.Cancelled(Reminder.Kind.SUNDAY));
  }

  /// For those whom the coach knew before there were Sundays.
  static Next agreedIfNew(Next next) {
    return next.person().reminders().containsKey(Reminder.Kind.SUNDAY) ? next : agreed(next);
  }

  /// Says what this Sunday brings; nothing in the middle of something else.
  static Next come(Next next) {
    if (isInTheMiddle(next.state())) {
      return next;
    }
    var lesson = next.journey().shelf().nextLesson();
    if (lesson > 0) {
      return next.asks(new Lessons.Announced(lesson));
    }
    var told = Stories.tell(next, story -> Words.of("sunday.story", "story", story));
    return CheckIn.isUnanswered(told) ? told : Activities.asksRatings(told);
  }

  private static boolean isInTheMiddle(State state) {
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
          CheckIn.AskedPain _,
          Session.Offered _,
          Session.AskedMinutes _,
          StretchQuestion _,
          Settings _,
          Lessons _,
          MadeWorse _,
          Tightness _,
          Activities _,
          PhaseTold _,
          Trip _,
          Yesterday _ ->
          false;
    };
  }
}
