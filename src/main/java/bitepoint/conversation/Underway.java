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
          EveningQuestion _,
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
          Pausing _,
          DeskBreak _,
          DeskSettings _,
          PhaseTold _,
          Planning _,
          Trip _,
          Yesterday _ ->
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
          Settings.Opened _,
          Lessons.Listed _,
          Tightness.Told _,
          BitePointPractice.Explained _,
          Activities.Listed _,
          DeskBreak _,
          DeskSettings.Overview _,
          PhaseTold _,
          Planning.Shown _ ->
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
          Pausing _,
          DeskSettings _,
          Planning _,
          Settings _,
          Trip _,
          Yesterday _ ->
          false;
    };
  }

  /// Whether another topic would lose what was told or done so far.
  static boolean breaksOff(State state) {
    return isBusy(state)
        && !(state instanceof WarningSign.AskedSeen || state instanceof TweakReport.AskedEvening);
  }

  /// Whether another question may take the place of what is open. What was told or done so far is
  /// not lost to it; somebody who knows what to do about a warning sign may ask for anything that
  /// is open to them, but whether there is one is asked to the end.
  static boolean givesWay(Next next) {
    return !breaksOff(next.state())
        || next.person().profile().isLocked() && !(next.state() instanceof WarningSign.AskedUnsure);
  }
}
