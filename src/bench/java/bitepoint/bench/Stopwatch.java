package bitepoint.bench;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/// How long answers took. Safe for use by many threads.
final class Stopwatch {
  private final ConcurrentSkipListMap<Long, AtomicLong> micros = new ConcurrentSkipListMap<>();
  private final AtomicLong count = new AtomicLong();

  void time(Runnable what) {
    var start = System.nanoTime();
    what.run();
    var taken = (System.nanoTime() - start) / 1000;
    micros.computeIfAbsent(taken, _ -> new AtomicLong()).incrementAndGet();
    count.incrementAndGet();
  }

  /// How many answers there were.
  long count() {
    return count.get();
  }

  /// The time in milliseconds within which that share of the answers came.
  double millis(double share) {
    var left = (long) Math.ceil(count.get() * share);
    for (var each : micros.entrySet()) {
      left -= each.getValue().get();
      if (left <= 0) {
        return each.getKey() / 1000.0;
      }
    }
    return 0;
  }
}
