package bitepoint.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// Processor time of the one thread that does something again and again.
final class Spent {
  private final List<Double> millis = new ArrayList<>();

  /// @return milliseconds
  double on(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    work.run();
    var took = (threads.getCurrentThreadCpuTime() - before) / 1e6;
    millis.add(took);
    return took;
  }

  /// Forgets what was done before it was warm.
  void forget() {
    millis.clear();
  }

  int times() {
    return millis.size();
  }

  /// The time in milliseconds within which that share of it was done.
  double millis(double share) {
    var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }

  String[] row(String what) {
    return new String[] {
      what, Integer.toString(times()), Page.number(millis(0.5), 3), Page.number(millis(0.99), 3)
    };
  }
}
