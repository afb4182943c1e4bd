package bitepoint.engine;

import bitepoint.store.Ids;
import bitepoint.store.Rows;
import bitepoint.store.Transaction;
import bitepoint.store.seal.BrokenSeal;
import bitepoint.store.seal.Cell;
import bitepoint.store.seal.Seal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The inbox table.
final class InboxRows {
  private static final Logger log = LoggerFactory.getLogger(InboxRows.class);

  private InboxRows() {}

  /// Inserts those that are not known yet and returns them, in the order given.
  static List<Task.Kept> keep(Transaction transaction, List<Update> updates, Instant now)
      throws SQLException {
    var handle = transaction.handle();
    var seen =
        new HashSet<>(
            handle
                .createQuery(
                    """
                    SELECT update_id FROM inbox
                    WHERE update_id IN (SELECT value FROM json_each(:ids))
                    """)
                .bind("ids", Ids.json(updates.stream().map(Update::id).toList()))
                .map((row, _) -> row.getLong(1))
                .list());
    var arrival =
        handle.createQuery("SELECT coalesce(max(arrival), 0) FROM inbox").mapTo(Long.class).one();
    var kept = new ArrayList<Task.Kept>();
    for (var update : updates) {
      if (seen.add(update.id())) {
        kept.add(new Task.Kept(++arrival, update));
      }
    }
    Rows.write(
        handle,
        "INSERT INTO inbox (arrival, update_id, body, received_at) VALUES (?, ?, ?, ?)",
        kept,
        one ->
            Rows.row(
                one.arrival(),
                one.update().id(),
                transaction.seal().seal(Cell.received(one.arrival()), one.update().body()),
                now.toEpochMilli()));
    return kept;
  }

  /// The oldest that are waiting, of those that arrived after one and not after another.
  ///
  /// @param seal the database's; what it does not open comes without a body, which nobody can read
  static List<Task.Kept> waiting(Handle handle, Seal seal, long after, long upTo, int limit) {
    return handle
        .createQuery(
            """
            SELECT arrival, update_id, body FROM inbox
            WHERE done_at IS NULL AND arrival > :after AND arrival <= :upTo
            ORDER BY arrival LIMIT :limit
            """)
        .bind("after", after)
        .bind("upTo", upTo)
        .bind("limit", limit)
        .map((row, _) ->
            new Task.Kept(
                row.getLong(1),
                new Update(row.getLong(2), opened(seal, row.getLong(1), row.getString(3)))))
        .list();
  }

  private static String opened(Seal seal, long arrival, String body) {
    try {
      return seal.open(Cell.received(arrival), body);
    } catch (BrokenSeal e) {
      log.error("An update in the inbox is lost: {}", e.getMessage());
      return "";
    }
  }

  static long newest(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(arrival), 0) FROM inbox")
        .mapTo(Long.class)
        .one();
  }

  static long countWaiting(Handle handle) {
    return handle
        .createQuery("SELECT count(*) FROM inbox WHERE done_at IS NULL")
        .mapTo(Long.class)
        .one();
  }

  /// Marks rows as dealt with and forgets what was in them.
  ///
  /// @param outcome `done` or `failed`
  static void finish(Handle handle, Collection<Long> arrivals, String outcome, Instant now) {
    if (arrivals.isEmpty()) {
      return;
    }
    handle
        .createUpdate(
            """
            UPDATE inbox SET body = '', done_at = :now, outcome = :outcome
            WHERE arrival IN (SELECT value FROM json_each(:arrivals))
            """)
        .bind("now", now.toEpochMilli())
        .bind("outcome", outcome)
        .bind("arrivals", Ids.json(arrivals))
        .execute();
  }
}
