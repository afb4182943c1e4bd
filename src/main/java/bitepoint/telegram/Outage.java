package bitepoint.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/// Says once that something fails, and once that it works again. For one thread.
final class Outage {
  private final Logger log;
  private @Nullable String said;
  private long since;

  Outage(Logger log) {
    this.log = log;
  }

  /// It fails, for a reason an operator can act on; logged when that is new.
  void goesOn(String reason) {
    if (said == null) {
      since = System.nanoTime();
    }
    if (!reason.equals(said)) {
      log.warn("{}", reason);
      said = reason;
    }
  }

  /// It works.
  void over() {
    if (said != null) {
      var seconds = Duration.ofNanos(System.nanoTime() - since).toSeconds();
      log.info("Working again after {} s of trouble ({})", seconds, said);
      said = null;
    }
  }
}
