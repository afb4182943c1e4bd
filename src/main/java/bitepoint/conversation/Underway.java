package bitepoint.conversation;

/// Whether a question is open that somebody may want to finish first.
final class Underway {
  private Underway() {}

  /// Whether something is being asked that goes on after an aside.
  static boolean isAsking(State state) {
    return isBusy(state) || state instanceof CheckIn;
  }

  /// Whether something is open that another topic would break off. A check-in is not: a score may
  /// be said at any time.
  static boolean isBusy(State state) {
    return switch (state) {
      case Idle _,
          Session.Offered _,
          Session.AskedMinutes _,
          TweakReport.Planned _,
          TweakReport.OfferedHinge _,
          StretchQuestion _,
          Settings _,
          Lessons _,
          MadeWorse _,
          Tightness _,
          BitePointPractice.Explained _,
          CheckIn _,
          Activities _,
          Deletion _,
          DidYouMean _,
          PhaseTold _ ->
          false;
      case Welcome _,
          Session _,
          TweakReport _,
          Screening _,
          WarningSign _,
          Forwarded _,
          BitePointPractice _ ->
          true;
    };
  }

  /// Whether nothing is open that words of any kind could be meant for.
  static boolean leavesRoom(State state) {
    return switch (state) {
      case Idle _,
          DidYouMean _,
          Session.Offered _,
          TweakReport.Planned _,
          StretchQuestion.Judged _,
          Settings.Menu _,
          Lessons.Listed _,
          Tightness.Told _,
          BitePointPractice.Explained _,
          Activities.Listed _,
          PhaseTold _ ->
          true;
      case Welcome _,
          CheckIn _,
          Session _,
          TweakReport _,
          StretchQuestion _,
          Screening _,
          WarningSign _,
          MadeWorse _,
          Forwarded _,
          Lessons _,
          Tightness _,
          BitePointPractice _,
          Activities _,
          Deletion _,
          Settings _ ->
          false;
    };
  }

  /// Whether another topic would lose what was told or done so far.
  static boolean breaksOff(State state) {
    return isBusy(state)
        && !(state instanceof WarningSign.AskedSeen || state instanceof TweakReport.AskedEvening);
  }
}
