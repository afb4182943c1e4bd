package bitepoint.engine;

import bitepoint.store.Database;
import bitepoint.store.Lane;
import bitepoint.store.Upkeep;
import java.time.Duration;
import java.time.InstantSource;

/// What is done while people sleep: old rows go, the write-ahead log is folded back, statistics are
/// brought up to date. Safe to be done at any time.
final class Housekeeping {
  /// Telegram keeps an update for a day: it cannot come again after two.
  private static final Duration INBOX = Duration.ofDays(2);

  private static final Duration OUTBOX = Duration.ofDays(30);
  private static final int MOST_AT_ONCE = 2000;

  private final Database database;
  private final Lane lane;
  private final Crew crew;
  private final InstantSource clock;

  Housekeeping(Database database, Lane lane, Crew crew, InstantSource clock) {
    this.database = database;
    this.lane = lane;
    this.crew = crew;
    this.clock = clock;
  }

  void tidy() {
    if (!crew.leads()) {
      return;
    }
    delete("inbox", "arrival", "done_at < :before", INBOX);
    delete("outbox", "id", "created_at < :before AND status NOT IN ('queued', 'sending')", OUTBOX);
    Upkeep.of(database, lane);
  }

  private void delete(String table, String key, String condition, Duration keep) {
    var before = clock.instant().minus(keep).toEpochMilli();
    var statement =
        "DELETE FROM %1$s WHERE %2$s IN (SELECT %2$s FROM %1$s WHERE %3$s LIMIT %4$d)"
            .formatted(table, key, condition, MOST_AT_ONCE);
    int deleted;
    do {
      deleted =
          lane.perform(transaction ->
              transaction.handle().createUpdate(statement).bind("before", before).execute());
    } while (deleted == MOST_AT_ONCE);
  }
}
