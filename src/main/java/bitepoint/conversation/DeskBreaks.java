package bitepoint.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/// When somebody works at a desk, and how often they want to get up.
///
/// @param from their own wall-clock time
/// @param everyMinutes 30 to 90
public record DeskBreaks(Set<DayOfWeek> days, LocalTime from, LocalTime until, int everyMinutes) {
  public DeskBreaks {
    days = Set.copyOf(days);
  }
}
