package bitepoint.conversation;

import java.time.Duration;
import java.time.LocalTime;

/// Hours of the person's own clock in which the coach says nothing of its own accord. They may go
/// through midnight; from a time until the same time there are none.
///
/// @param from the first quiet minute
/// @param until the first minute that is quiet no longer
public record QuietHours(LocalTime from, LocalTime until) {
  public static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

  /// Nothing is quiet.
  public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  private static final Duration ROOM = Duration.ofHours(1);

  public boolean isNone() {
    return from.equals(until);
  }

  public boolean covers(LocalTime time) {
    return from.isAfter(until)
        ? !time.isBefore(from) || time.isBefore(until)
        : !time.isBefore(from) && time.isBefore(until);
  }

  /// That time, or the end of the quiet where it lies within.
  public LocalTime outside(LocalTime time) {
    return covers(time) ? until : time;
  }

  /// They make room for a time that was chosen: the quiet ends at it, or begins an hour after it,
  /// whichever takes less of it away.
  public QuietHours without(LocalTime time) {
    if (!covers(time)) {
      return this;
    }
    var later = time.plus(ROOM);
    return between(from, time).compareTo(between(time, until)) < 0
        ? covers(later) ? new QuietHours(later, until) : new QuietHours(until, until)
        : new QuietHours(from, time);
  }

  private static Duration between(LocalTime one, LocalTime other) {
    var between = Duration.between(one, other);
    return between.isNegative() ? between.plusDays(1) : between;
  }
}
