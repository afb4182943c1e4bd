package bitepoint.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/// When somebody works at a desk, and how often they want to get up.
///
/// @param from their own wall-clock time
/// @param until where it is no later than `from`, the work goes through midnight
/// @param everyMinutes 30 to 90
/// @param unanswered how many came since one was answered
public record DeskBreaks(
    Set<DayOfWeek> days, LocalTime from, LocalTime until, int everyMinutes, int unanswered) {
  static final int SHORTEST = 30;
  static final int USUAL = 60;
  static final int LONGEST = 90;

  /// From so many on, the next is not sent.
  private static final int MOST_UNANSWERED = 3;

  public DeskBreaks {
    days = Set.copyOf(days);
  }

  /// Monday to Friday, nine to five.
  static DeskBreaks usual(int everyMinutes) {
    var days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    return new DeskBreaks(days, LocalTime.of(9, 0), LocalTime.of(17, 0), everyMinutes, 0);
  }

  /// The closest that is neither a nuisance nor too seldom.
  static int closest(int minutes) {
    return Math.clamp(minutes, SHORTEST, LONGEST);
  }

  /// A working day is one no longer, or the other way round.
  DeskBreaks toggled(DayOfWeek day) {
    var changed = EnumSet.noneOf(DayOfWeek.class);
    changed.addAll(days);
    if (!changed.remove(day)) {
      changed.add(day);
    }
    return new DeskBreaks(changed, from, until, everyMinutes, unanswered);
  }

  DeskBreaks between(LocalTime begins, LocalTime ends) {
    return new DeskBreaks(days, begins, ends, everyMinutes, unanswered);
  }

  DeskBreaks every(int minutes) {
    return new DeskBreaks(days, from, until, minutes, unanswered);
  }

  DeskBreaks sent() {
    return new DeskBreaks(days, from, until, everyMinutes, unanswered + 1);
  }

  DeskBreaks answered() {
    return new DeskBreaks(days, from, until, everyMinutes, 0);
  }

  /// Whether so many went without an answer that no more are wanted.
  boolean isUnheard() {
    return unanswered >= MOST_UNANSWERED;
  }
}
