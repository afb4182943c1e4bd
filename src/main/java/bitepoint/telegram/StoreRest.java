package bitepoint.telegram;

import java.time.Duration;
import org.slf4j.Logger;

/// How long the store is left alone after it failed, ever longer while it goes on. For the sender's
/// thread.
final class StoreRest {
  private final Outage outage;
  private final Backoff backoff = new Backoff();
  private long until = System.nanoTime();

  StoreRest(Logger log) {
    outage = new Outage(log);
  }

  /// Nanoseconds from now; none or fewer where it may be asked.
  long left() {
    return until - System.nanoTime();
  }

  /// It may not be to blame, but a little rest does no harm.
  void begin() {
    until = System.nanoTime() + backoff.next().toNanos();
  }

  void works() {
    backoff.reset();
    outage.over();
  }

  void fails(Throwable failure) {
    var name = failure.getClass().getSimpleName();
    outage.goesOn(
        "The outbox cannot be read or written (" + name + "): check the database and its disk");
    begin();
  }

  /// At most that long, for who waits in steps.
  Duration step(Duration most) {
    return Duration.ofNanos(Math.max(0, Math.min(left(), most.toNanos())));
  }
}
