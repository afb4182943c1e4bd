package bitepoint.conversation;

import java.util.Optional;

/// What happens when an agreed time comes.
final class Reminded {
  private Reminded() {}

  /// A reminder that comes too late to make sense is let go without a word.
  static Next of(Next before, Reminder reminder) {
    var next = before.noting(new Change.Cancelled(reminder.kind()));
    var locked = next.person().profile().isLocked();
    var sensible = Rhythm.isFresh(next, reminder) && !locked;
    return switch (reminder.kind()) {
      case CHECK_IN ->
          rearmed(
              sensible && !wasAskedToday(next)
                  ? CheckIn.open(askedOnceAfterATweak(Pausing.over(next)))
                  : next);
      case TWEAK_EVENING -> sensible ? next.asks(new TweakReport.AskedEvening()) : next;
      case TWEAK_MORNING -> sensible ? rearmed(CheckIn.open(next)) : next;
      case SEEN -> seen(next);
      case SUNDAY -> Sundays.agreed(sensible ? Sundays.come(next) : next);
    };
  }

  /// Who moved the check-in since their back went is not asked for the morning after it as well.
  private static Next askedOnceAfterATweak(Next next) {
    var zone = next.person().profile().zone();
    return Optional.ofNullable(next.person().reminders().get(Reminder.Kind.TWEAK_MORNING))
        .filter(due -> due.atZone(zone).toLocalDate().equals(next.today()))
        .map(_ -> next.noting(new Change.Cancelled(Reminder.Kind.TWEAK_MORNING)))
        .orElse(next);
  }

  private static Next rearmed(Next next) {
    return Sundays.agreedIfNew(Rhythm.agreed(next));
  }

  /// What somebody is busy with is not broken off for a question that does not press.
  private static Next seen(Next next) {
    var profile = next.person().profile();
    if (!profile.isLocked() && profile.safety().signs().isEmpty()) {
      return next;
    }
    var again = FollowUp.again(next);
    return !profile.isLocked() && Underway.isBusy(next.state())
        ? again
        : WarningSign.asksSeen(again);
  }

  private static boolean wasAskedToday(Next next) {
    return next.person().profile().lastAskedOn().map(next.today()::equals).orElse(false);
  }
}
