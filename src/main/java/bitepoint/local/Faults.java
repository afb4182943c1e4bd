package bitepoint.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// The faults that calls are going to meet.
final class Faults {
  private final Map<String, Queue<Fault>> byMethod = new HashMap<>();
  private volatile boolean any;
  private int met;

  synchronized void add(String method, Fault fault, int times) {
    var queue = byMethod.computeIfAbsent(method.toLowerCase(Locale.ROOT), m -> new ArrayDeque<>());
    for (var i = 0; i < times; i++) {
      queue.add(fault);
    }
    any = true;
  }

  synchronized void clear() {
    byMethod.clear();
    any = false;
  }

  /// The fault that this call meets.
  Optional<Fault> next(String method) {
    return any ? take(method) : Optional.empty();
  }

  private synchronized Optional<Fault> take(String method) {
    var fault =
        Optional.ofNullable(byMethod.get(method.toLowerCase(Locale.ROOT)))
            .flatMap(queue -> Optional.ofNullable(queue.poll()))
            .or(() -> Optional.ofNullable(byMethod.get("*")).map(Queue::poll));
    if (fault.isPresent()) {
      met++;
      notifyAll();
    }
    return fault;
  }

  /// Whether so many calls have met a fault, by the end of that time.
  synchronized boolean await(int count, Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    try {
      for (var left = patience.toMillis(); met < count && left > 0; ) {
        wait(left);
        left = (deadline - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return met >= count;
  }
}
