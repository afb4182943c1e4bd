package bitepoint.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// A clock that can be turned forward, never back. Safe for use by many threads.
public final class TurnableClock implements InstantSource {
  private final InstantSource base;
  private final AtomicLong offsetNanos = new AtomicLong();

  private TurnableClock(InstantSource base) {
    this.base = base;
  }

  /// Real time, until it is turned: then real time and what it was turned by.
  public static TurnableClock real() {
    return new TurnableClock(InstantSource.system());
  }

  /// Stands still at that time until it is turned.
  public static TurnableClock standingAt(Instant start) {
    return new TurnableClock(InstantSource.fixed(start));
  }

  @Override
  public Instant instant() {
    return base.instant().plusNanos(offsetNanos.get());
  }

  /// By how much it has been turned so far.
  public Duration offset() {
    return Duration.ofNanos(offsetNanos.get());
  }

  /// Turns to that time; a time that has passed changes nothing.
  public void turnTo(Instant target) {
    offsetNanos.updateAndGet(
        turned -> Math.max(turned, Duration.between(base.instant(), target).toNanos()));
  }

  /// Turns forward.
  ///
  /// @throws IllegalArgumentException for a negative amount
  public void turnBy(Duration amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("The clock cannot be turned back, not even by " + amount);
    }
    offsetNanos.updateAndGet(turned -> Math.addExact(turned, amount.toNanos()));
  }
}
