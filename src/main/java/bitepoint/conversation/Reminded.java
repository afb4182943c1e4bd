package bitepoint.conversation;

import java.time.Instant;

/// What happens when an agreed time comes.
final class Reminded {
  private Reminded() {}

  /// A reminder that comes too late to make sense is let go without a word.
  static Next of(Person person, Reminder reminder, Instant now) {
    var next = Next.of(person).noting(new Change.Cancelled(reminder.kind()));
    var fresh = Rhythm.isFresh(person, reminder, now);
    return switch (reminder.kind()) {
      case CHECK_IN -> checkIn(next, fresh, now);
      case TWEAK_EVENING ->
          fresh && !person.profile().isLocked()
              ? next.asks(new TweakReport.AskedEvening(), now)
              : next;
      case TWEAK_MORNING -> fresh && !person.profile().isLocked() ? followUp(next, now) : next;
      case SEEN -> person.profile().isLocked() ? WarningSign.asksSeen(next, now) : next;
    };
  }

  /// The morning's question takes the place of the day's check-in.
  private static Next followUp(Next next, Instant now) {
    var asked = CheckIn.open(next, now);
    return asked.noting(new Change.Agreed(Rhythm.nextCheckIn(asked.person(), now)));
  }

  /// Asked once a local day, and never of somebody whose exercise is locked.
  private static Next checkIn(Next next, boolean fresh, Instant now) {
    var person = next.person();
    var askedToday = person.profile().lastAskedOn().map(person.today(now)::equals).orElse(false);
    var asked =
        fresh && !askedToday && !person.profile().isLocked() ? CheckIn.open(next, now) : next;
    return asked.noting(new Change.Agreed(Rhythm.nextCheckIn(asked.person(), now)));
  }
}
