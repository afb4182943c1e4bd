package bitepoint.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// How long a fault lasts: a moment, or with `-Dfaults.minutes=10` as long as that; then there are
/// more people, too.
final class Spell {
  private static final double MINUTES =
      Double.parseDouble(System.getProperty("faults.minutes", "0"));
  private static final int FEW = 12;
  private static final int MANY = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Spell() {}

  static boolean isLong() {
    return MINUTES > 0;
  }

  static Duration of(Duration moment) {
    return isLong() ? Duration.ofMillis((long) (MINUTES * 60_000)) : moment;
  }

  static int times(int few, int many) {
    return isLong() ? many : few;
  }

  static int people() {
    return Integer.getInteger("faults.people", times(FEW, MANY));
  }

  /// A fault that goes on needs its time; nothing is waited for.
  static void pass(Duration time) {
    var end = System.nanoTime() + time.toNanos();
    for (var left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /// @throws AssertionError when it does not come true
  static void until(String what, BooleanSupplier condition) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new AssertionError("Waited in vain for: " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }
}
