package bitepoint.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Waits that grow while something fails, each up to a fifth shorter by chance, so that many do not
/// come back at once. For one thread.
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final double FACTOR = 1.5;
  private static final Duration MOST = Duration.ofSeconds(30);

  private double nanos = FIRST.toNanos();

  /// The wait after one more failure.
  Duration next() {
    var wait = (long) (nanos * ThreadLocalRandom.current().nextDouble(0.8, 1));
    nanos = Math.min(nanos * FACTOR, MOST.toNanos());
    return Duration.ofNanos(wait);
  }

  void reset() {
    nanos = FIRST.toNanos();
  }
}
