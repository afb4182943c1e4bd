package bitepoint.engine;

import bitepoint.store.Ids;
import bitepoint.store.Rows;
import bitepoint.store.Transaction;
import bitepoint.store.seal.BrokenSeal;
import bitepoint.store.seal.Cell;
import bitepoint.store.seal.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The inbox table.
final class InboxRows {
  private static final Logger log = LoggerFactory.getLogger(InboxRows.class);

  private InboxRows() {}

  /// Inserts those that are not known yet and returns them, in the order given.
  static List<Task.Kept> keep(
      Transaction transaction, Numbers numbers, List<Arriving> arriving, Instant now)
      throws SQLException {
    var handle = transaction.handle();
    var seen =
        new HashSet<>(
            handle
                .createQuery(
                    """
                    SELECT update_id FROM inbox WHERE update_id IN (<ids>)
                    """)
                .bind("ids", Ids.json(arriving.stream().map(one -> one.update().id()).toList()))
                .map((row, _) -> row.getLong(1))
                .list());
    var fresh = arriving.stream().filter(one -> seen.add(one.update().id())).toList();
    var arrivals = numbers.next(handle, fresh.size());
    Rows.write(
        handle,
        "INSERT INTO inbox (arrival, update_id, share, body, received_at) VALUES (?, ?, ?, ?, ?)",
        IntStream.range(0, fresh.size()).boxed().toList(),
        at -> {
          var arrival = arrivals.get(at);
          var update = fresh.get(at).update();
          return Rows.row(
              arrival,
              update.id(),
              fresh.get(at).share(),
              transaction.seal().seal(Cell.received(arrival), update.body()),
              now.toEpochMilli());
        });
    return IntStream.range(0, fresh.size())
        .mapToObj(at -> new Task.Kept(arrivals.get(at), fresh.get(at).update()))
        .toList();
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
        .map((row, _) -> kept(row, seal))
        .list();
  }

  /// The oldest that are waiting, of people whose share is held.
  ///
  /// @param but what is left out, by arrival
  static List<Task.Kept> waiting(
      Handle handle, Seal seal, Shares shares, List<Long> but, int limit) {
    return handle
        .createQuery(
            "SELECT arrival, update_id, body FROM inbox WHERE done_at IS NULL AND "
                + Shares.HOLD_SHARE
                + " AND arrival NOT IN (<ids>) ORDER BY arrival LIMIT :limit")
        .bind("shares", shares.mask())
        .bind("ids", Ids.json(but))
        .bind("limit", limit)
        .map((row, _) -> kept(row, seal))
        .list();
  }

  /// Which of these are not dealt with yet, of people whose share is held; nobody else deals with
  /// them before the transaction ends.
  static Set<Long> stillWaiting(Handle handle, List<Task.Kept> kept, Shares shares) {
    return handle
        .createQuery(
            "SELECT arrival FROM inbox WHERE arrival IN (<ids>) AND done_at IS NULL AND "
                + Shares.HOLD_SHARE
                + " FOR UPDATE")
        .bind("shares", shares.mask())
        .bind("ids", Ids.json(kept.stream().map(Task.Kept::arrival).toList()))
        .mapTo(Long.class)
        .set();
  }

  private static Task.Kept kept(ResultSet row, Seal seal) throws SQLException {
    return new Task.Kept(
        row.getLong(1), new Update(row.getLong(2), opened(seal, row.getLong(1), row.getString(3))));
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
            WHERE arrival IN (<ids>)
            """)
        .bind("now", now.toEpochMilli())
        .bind("outcome", outcome)
        .bind("ids", Ids.json(arrivals))
        .execute();
  }
}
