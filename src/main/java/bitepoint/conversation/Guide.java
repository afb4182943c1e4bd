package bitepoint.conversation;

import bitepoint.coach.Exercise;
import bitepoint.coach.Routine;
import bitepoint.coach.Stint;
import bitepoint.coach.Stints;
import bitepoint.conversation.Session.Doing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Leads through an exercise: holds and rests by the clock, one after the other, with the phone on
/// the floor. The clock is an agreed time like any other, so that it goes on after a restart.
final class Guide {
  /// Who was not shown the end of a stint for so long is not led on without a tap.
  private static final Duration LOST = Duration.ofMinutes(1);

  /// The clock of the program ticks once a second.
  private static final Duration PUNCTUAL = Duration.ofSeconds(2);

  private static final int HALF = 50;

  private Guide() {}

  /// Where the exercise stands now, with the clock going where it goes.
  static Next shows(Next next, Doing doing) {
    return ticking(next, doing).asks(doing);
  }

  /// The clock starts, or goes on.
  static Next goes(Next next, Doing doing) {
    var stint = stint(next, doing);
    var watch = doing.watch().orElse(Stopwatch.standing(stint.seconds()));
    return shows(next, doing.timed(watch.started(next.now())));
  }

  static Next pauses(Next next, Doing doing) {
    return shows(next, doing.held(next.now()));
  }

  /// They say that it is done: a set of several, or the exercise.
  static Next done(Next next, Doing doing) {
    return switch (stint(next, doing).kind()) {
      case HOLD, CHANGE -> Session.on(next, doing.next());
      case SET, REST -> leadsOn(next, doing);
    };
  }

  /// The agreed time of the clock came. It shows the number of that time, where it came about then.
  ///
  /// @param due the agreed time
  static Next ticks(Next next, Instant due) {
    if (!(next.state() instanceof Doing doing) || !isTicking(next, doing)) {
      return next;
    }
    if (doing.watch().filter(watch -> watch.isOver(next.now())).isPresent()) {
      return over(next, doing);
    }
    var isPunctual = due.plus(PUNCTUAL).isAfter(next.now());
    return ticking(next, doing).says(GuideCard.tick(next, doing, isPunctual ? due : next.now()));
  }

  /// The stint that is on.
  static Stint stint(Next next, Doing doing) {
    var stints = stints(item(next, doing));
    return stints.get(Math.min(doing.stint(), stints.size() - 1));
  }

  /// The exercise that is on.
  static Routine.Item item(Next next, Doing doing) {
    var items = doing.routine(next.catalogue()).items();
    return items.get(Math.min(doing.at(), items.size() - 1));
  }

  /// A clock that nobody needs any more is stopped.
  static Next stopped(Next next) {
    return next.person().reminders().containsKey(Reminder.Kind.COUNTDOWN)
        ? next.noting(new Change.Cancelled(Reminder.Kind.COUNTDOWN))
        : next;
  }

  private static boolean isTicking(Next next, Doing doing) {
    return doing.watch().map(Stopwatch::isRunning).orElse(false)
        && !doing.routine(next.catalogue()).items().isEmpty();
  }

  private static Next over(Next next, Doing doing) {
    var late =
        doing
            .watch()
            .flatMap(Stopwatch::until)
            .map(end -> end.plus(LOST).isBefore(next.now()))
            .orElse(false);
    return late ? waits(next, doing) : leadsOn(finished(next, doing), doing);
  }

  /// The last card of a session says so, as nobody taps it.
  private static Next finished(Next next, Doing doing) {
    var isLastOfAll = doing.at() + 1 >= doing.routine(next.catalogue()).items().size();
    return isLastOfAll && isLast(next, doing) ? next.says(GuideCard.over(next, doing)) : next;
  }

  /// The next stint is shown and does not begin by itself.
  private static Next waits(Next next, Doing doing) {
    var then = doing.nextStint();
    return isLast(next, doing)
        ? Session.on(next, doing.next())
        : shows(next, then.timed(Stopwatch.standing(stint(next, then).seconds())));
  }

  /// The next stint, or after the last one the next exercise.
  static Next leadsOn(Next next, Doing doing) {
    if (isLast(next, doing)) {
      return Session.on(next, doing.next());
    }
    var then = doing.nextStint();
    return stint(next, then).isTimed() ? goes(next, then) : shows(next, then);
  }

  /// Whether nothing of the exercise comes after what is on.
  static boolean isLast(Next next, Doing doing) {
    return doing.stint() + 1 >= stints(item(next, doing)).size();
  }

  private static Next ticking(Next next, Doing doing) {
    return doing
        .watch()
        .flatMap(watch -> watch.nextTick(next.now()))
        .map(tick -> next.noting(new Change.Agreed(new Reminder(Reminder.Kind.COUNTDOWN, tick))))
        .orElseGet(() -> stopped(next));
  }

  private static List<Stint> stints(Routine.Item item) {
    return Stints.of(item.dose(), item.exercise().kind() == Exercise.Kind.STRENGTH);
  }

  /// Whether there is an easier way left.
  static boolean canBeEasier(Next next, Doing doing) {
    return !doing.eased() && (hasAnotherWay(next, doing) || isWhole(next, doing));
  }

  /// The same exercise, made easier: another way to do it, or half of it.
  static Doing easier(Next next, Doing doing) {
    var item = item(next, doing);
    var half = new Routine.Item(item.exercise(), item.dose().scaled(HALF), Routine.Way.HALF);
    return hasAnotherWay(next, doing) ? doing.madeEasier() : doing.instead(half).madeEasier();
  }

  private static boolean hasAnotherWay(Next next, Doing doing) {
    return item(next, doing).exercise().easier().isPresent();
  }

  private static boolean isWhole(Next next, Doing doing) {
    return item(next, doing).way() == Routine.Way.USUAL;
  }
}
