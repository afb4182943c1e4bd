package bitepoint.conversation;

import java.time.Instant;
import java.util.Optional;

/// What happens when an agreed time comes.
final class Reminded {
  private Reminded() {}

  /// A reminder that comes too late to make sense is let go without a word. A break from the desk
  /// gives way to all that the coach says, and delays none of it: it has its own rule, and nobody
  /// counts it as being spoken to.
  static Next of(Next before, Reminder reminder) {
    var next = before.noting(new Change.Cancelled(reminder.kind()));
    if (reminder.kind() == Reminder.Kind.COUNTDOWN) {
      return Guide.ticks(next, reminder.due());
    }
    if (reminder.kind() == Reminder.Kind.DESK_BREAK) {
      return speaks(next, reminder, isSensible(next, reminder));
    }
    var told =
        Courtesy.waitsUntil(next, reminder)
            .map(later -> waits(next, reminder, later))
            .orElseGet(() -> speaks(next, reminder, isSensible(next, reminder)));
    return told.replies().isEmpty() ? told : told.noting(spoke(told));
  }

  /// What would come on another day is let go, but for the question whether they were seen.
  private static Next waits(Next next, Reminder reminder, Instant later) {
    var zone = next.person().profile().zone();
    var isToday = later.atZone(zone).toLocalDate().equals(next.today());
    return reminder.kind() == Reminder.Kind.SEEN || isToday && isSensible(next, reminder)
        ? next.noting(new Change.Agreed(new Reminder(reminder.kind(), later)))
        : speaks(next, reminder, false);
  }

  private static Next speaks(Next next, Reminder reminder, boolean sensible) {
    return switch (reminder.kind()) {
      case CHECK_IN -> rearmed(sensible && !wasAskedToday(next) ? checkIn(next) : next);
      case TWEAK_EVENING -> sensible ? next.asks(new TweakReport.AskedEvening()) : next;
      case TWEAK_MORNING -> sensible ? rearmed(CheckIn.open(next)) : next;
      case SEEN -> seen(next);
      case COUNTDOWN -> next;
      case DESK_BREAK -> DeskBreakDue.of(next, reminder);
      case SUNDAY -> Sundays.agreed(sensible ? Sundays.come(next) : next);
      case EVENING -> EveningQuestion.agreed(sensible ? EveningQuestion.come(next) : next);
    };
  }

  private static boolean isSensible(Next next, Reminder reminder) {
    return Rhythm.isFresh(next, reminder) && !next.person().profile().isLocked();
  }

  /// Days of a pause were no silence, however many.
  private static Next checkIn(Next next) {
    var on = Pausing.over(next);
    return Silence.isOver(on)
        ? Silence.goodbye(on)
        : Replies.inOneMessage(CheckIn.open(askedOnceAfterATweak(on)));
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
    return DeskTimes.agreedIfNone(Rhythm.agreed(next));
  }

  /// What somebody is busy with is not broken off for a question that does not press.
  private static Next seen(Next next) {
    var profile = next.person().profile();
    if (!profile.isLocked() && profile.safety().signs().isEmpty()) {
      return next;
    }
    if (Silence.isOver(next)) {
      return profile.isLocked() ? Silence.goodbye(next) : next;
    }
    var again = FollowUp.again(next);
    return !profile.isLocked() && Underway.isBusy(next.state())
        ? again
        : WarningSign.asksSeen(again);
  }

  private static boolean wasAskedToday(Next next) {
    return next.person().profile().lastAskedOn().map(next.today()::equals).orElse(false);
  }

  private static Change spoke(Next next) {
    var profile = next.person().profile();
    return new Change.ProfileIs(profile.contact(profile.contact().spoke(next.now())));
  }
}
