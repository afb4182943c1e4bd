package bitepoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Many people at once, each waiting for nobody but the coach.
record Crowd(List<Regular> people) {

  /// Returns when everybody has all their answers.
  ///
  /// @param nanosApart between one person's beginning and the next one's
  /// @throws IllegalStateException where somebody got no answer
  void does(Load load, long nanosApart, Stopwatch stopwatch) {
    var start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<?>>();
      for (var person : people) {
        var at = start + all.size() * nanosApart;
        all.add(
            threads.submit(() -> {
              await(at);
              load.by(person, stopwatch);
            }));
      }
      for (var each : all) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("somebody got no answer", e);
    }
  }

  private static void await(long nanos) {
    while (nanos - System.nanoTime() > 0) {
      LockSupport.parkNanos(nanos - System.nanoTime());
    }
  }
}
