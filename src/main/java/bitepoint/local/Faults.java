package bitepoint.local;

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
    return Optional.ofNullable(byMethod.get(method.toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(byMethod.get("*")))
        .flatMap(queue -> Optional.ofNullable(queue.poll()));
  }
}
