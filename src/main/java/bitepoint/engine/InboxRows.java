package bitepoint.engine;

import bitepoint.store.Ids;
import bitepoint.store.Rows;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The inbox table.
final class InboxRows {
  private InboxRows() {}

  /// Inserts those that are not known yet and returns them, in the order given.
  static List<Task.Kept> keep(Handle handle, List<Update> updates, Instant now)
      throws SQLException {
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
        one -> Rows.row(one.arrival(), one.update().id(), one.update().body(), now.toEpochMilli()));
    return kept;
  }

  /// The oldest that are waiting, of those that arrived after one and not after another.
  static List<Task.Kept> waiting(Handle handle, long after, long upTo, int limit) {
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
        .map(
            (row, _) -> new Task.Kept(row.getLong(1), new Update(row.getLong(2), row.getString(3))))
        .list();
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
