package bitepoint;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/// Gives back what starting took. A coach is idle nearly all the time, on a machine that has other
/// things to do; without this the heap stays as large as it was while everything was being read.
final class SmallHeap {
  private static final Map<String, String> HABITS =
      Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "25", "G1PeriodicGCInterval", "60000");

  private SmallHeap() {}

  /// On a Java machine that knows nothing of this, nothing changes.
  static void settle() {
    try {
      var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      HABITS.forEach(machine::setVMOption);
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      return;
    }
    System.gc();
  }
}
