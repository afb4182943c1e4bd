package bitepoint.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A clock that counts down: it runs until a moment, or stands still with so many seconds left.
///
/// @param until empty while it stands still
/// @param left seconds, while it stands still
public record Stopwatch(Optional<Instant> until, int left) {
  private static final int STEP = 5;
  private static final int LAST = 3;

  /// Longer than this nobody lies and watches: then it is shown less often.
  private static final int LONG = 180;

  private static final int LONG_STEP = 30;

  static Stopwatch running(Instant now, int seconds) {
    return new Stopwatch(Optional.of(now.plusSeconds(seconds)), 0);
  }

  static Stopwatch standing(int seconds) {
    return new Stopwatch(Optional.empty(), seconds);
  }

  boolean isRunning() {
    return until.isPresent();
  }

  /// Whole seconds, a begun one counts.
  int secondsLeft(Instant now) {
    return until
        .map(end ->
            Math.toIntExact(Math.max(0, Duration.between(now, end).plusMillis(999).toSeconds())))
        .orElse(left);
  }

  Stopwatch stopped(Instant now) {
    return standing(secondsLeft(now));
  }

  Stopwatch started(Instant now) {
    return isRunning() ? this : running(now, left);
  }

  boolean isOver(Instant now) {
    return until.map(end -> !end.isAfter(now)).orElse(false);
  }

  /// When it shows another number next: every five seconds and each of the last three. Empty while
  /// it stands still.
  Optional<Instant> nextTick(Instant now) {
    return until.map(end -> end.minusSeconds(mark(secondsLeft(now))));
  }

  /// The next lower number that is shown.
  private static int mark(int left) {
    if (left <= LAST + 1) {
      return Math.max(0, left - 1);
    }
    var step = left > LONG ? LONG_STEP : STEP;
    return Math.max(LAST, (left - 1) / step * step);
  }
}
