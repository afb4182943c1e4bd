package bitepoint.local;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Waits on a monitor until something is so.
final class Patience {
  private Patience() {}

  /// Waits until the condition holds; the caller owns the monitor, and whoever changes something
  /// notifies it.
  ///
  /// @return whether it holds by the end of that time; false as well where the thread was
  ///   interrupted
  static boolean await(Object monitor, BooleanSupplier condition, Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    try {
      while (!condition.getAsBoolean()) {
        var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime() + 999_999);
        if (left <= 0) {
          return false;
        }
        monitor.wait(left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
