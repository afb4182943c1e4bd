package bitepoint.conversation;

import bitepoint.coach.Journey;
import bitepoint.conversation.DeskBreak.PutOff;
import bitepoint.conversation.DeskBreak.Shown;
import java.util.Optional;

/// The time of a break from the desk has come: it is sent, waits for a better moment, or is let go
/// without a word. After three without an answer it is said once that no more come.
final class DeskBreakDue {
  private DeskBreakDue() {}

  static Next of(Next next, Reminder reminder) {
    if (next.state() instanceof PutOff(var which)) {
      return again(next.goes(new Idle()), which, reminder);
    }
    return DeskTimes.isLate(next, reminder) || isAway(next) || isOccupied(next)
        ? DeskTimes.agreed(next)
        : DeskTimes.isNow(next) ? another(next) : DeskTimes.agreedFrom(next, DeskTimes.free(next));
  }

  /// What was put off comes although they have just been there, and after work too.
  private static Next again(Next next, int which, Reminder reminder) {
    var on = DeskTimes.agreed(next);
    return DeskTimes.isLate(next, reminder)
            || isAway(next)
            || !Courtesy.outsideQuiet(next, next.now()).equals(next.now())
        ? on
        : sends(on, new Shown(which, true));
  }

  private static Next another(Next next) {
    var unheard = DeskBreak.breaks(next).map(DeskBreaks::isUnheard).orElse(false);
    return unheard
        ? stops(next)
        : sends(
            DeskTimes.agreed(next).travels(Journey::hadABreak),
            new Shown(SittingBreak.next(next), false));
  }

  private static Next sends(Next next, Shown shown) {
    return DeskBreak.nudged(next, DeskBreak.breaks(next).map(DeskBreaks::sent))
        .goes(shown)
        .says(new Reply.Hushed(SittingBreak.words(shown.which()), DeskBreak.buttons(next, shown)));
  }

  private static Next stops(Next next) {
    var off = DeskBreak.nudged(next, Optional.empty());
    return (next.state() instanceof DeskBreak ? off.goes(new Idle()) : off)
        .says(
            new Reply.Hushed(
                Words.of("desk.stopped"),
                Keyboard.row(Buttons.labelled("desk.set-again", DeskSettings.OPENS))));
  }

  /// Nobody to send one to.
  private static boolean isAway(Next next) {
    var profile = next.person().profile();
    return profile.isLocked()
        || Consent.isMissing(profile)
        || next.pause().isPresent()
        || Silence.isLong(next);
  }

  /// In the middle of something, or before the morning's score is told: the day's exercises hang on
  /// it, so its scale stays alive until noon. After noon a break takes its place; a number that is
  /// typed counts all the same. A tweak's plan, once it is told, is nothing to be in the middle of.
  private static boolean isOccupied(Next next) {
    var here = next.now().atZone(next.person().profile().zone()).toLocalTime();
    var morning = Rhythm.partOfDay(here) == Rhythm.PartOfDay.MORNING;
    return Sundays.isInTheMiddle(next.state()) && !(next.state() instanceof TweakReport.Planned)
        || CheckIn.isUnanswered(next) && morning;
  }
}
