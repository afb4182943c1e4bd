package bitepoint.telegram;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what other threads bring about.
final class Soon {
  /// What takes less than this has not waited for Telegram, however slow the machine.
  static final Duration A_MOMENT = Duration.ofSeconds(5);

  /// Waits end only for what never comes.
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private Soon() {}

  /// @throws AssertionError when it does not come true in time
  static void until(String what, BooleanSupplier condition) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new AssertionError("Waited in vain for: " + what);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
  }

  /// How long that took.
  static Duration took(Runnable what) {
    var began = System.nanoTime();
    what.run();
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
