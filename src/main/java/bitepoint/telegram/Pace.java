package bitepoint.telegram;

/// A token bucket, kept as the one moment at which it will be full again. Times are nanoseconds of
/// a monotonic clock.
final class Pace {
  private final long interval;
  private final long tolerance;
  private long fullAt;

  /// @param perSecond in the long run
  /// @param burst how many may go at once when it is full
  Pace(double perSecond, int burst, long now) {
    interval = (long) (1e9 / perSecond);
    tolerance = (burst - 1) * interval;
    fullAt = now;
  }

  /// When the next one may go; in the past when it may go now.
  long readyAt() {
    return fullAt - tolerance;
  }

  boolean isReady(long now) {
    return readyAt() - now <= 0;
  }

  /// One goes.
  void take(long now) {
    fullAt = (fullAt - now > 0 ? fullAt : now) + interval;
  }

  /// Nothing went for so long that it is as good as new.
  boolean isFull(long now) {
    return fullAt - now <= 0;
  }
}
