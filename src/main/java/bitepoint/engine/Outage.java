package bitepoint.engine;

import bitepoint.store.Trouble;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;

/// Says once that something stopped working and once that it works again, however often it is tried
/// in between.
final class Outage {
  private final Logger log;
  private final String what;
  private final AtomicBoolean isOut = new AtomicBoolean();

  /// @param what the beginning of the sentence that is logged: `Updates cannot be dealt with`
  Outage(Logger log, String what) {
    this.log = log;
    this.what = what;
  }

  void failed(Throwable thrown) {
    if (isOut.compareAndSet(false, true)) {
      var remedy =
          Trouble.isDamage(thrown)
              ? "the database is damaged: stop the bot and restore a backup"
              : "is the disk full?";
      log.error("{} ({}); it is tried again and again: {}", what, remedy, describe(thrown));
    }
  }

  void worked() {
    if (isOut.compareAndSet(true, false)) {
      log.info("The database can be written again.");
    }
  }

  private static String describe(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .findFirst()
        .map(cause -> String.valueOf(cause.getMessage()))
        .orElseGet(() -> thrown.getClass().getName());
  }
}
