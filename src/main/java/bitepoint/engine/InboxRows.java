package bitepoint.engine;

import bitepoint.store.Ids;
import bitepoint.store.Sql;
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

  private static final String STILL_WAITING =
      "SELECT arrival FROM inbox WHERE arrival IN (<ids>) AND done_at IS NULL AND "
          + Shares.HOLD_SHARE.replace(":shares", "?")
          + " FOR UPDATE";

  private InboxRows() {}

  /// Inserts those that are not known yet and returns them, in the order given.
  static List<Task.Kept> keep(
      Transaction transaction, Numbers numbers, List<Arriving> arriving, Instant now)
      throws SQLException {
    var sql = transaction.sql();
    var ids = Ids.json(arriving.stream().map(one -> one.update().id()).toList());
    var seen =
        new HashSet<>(
            sql.list(
                "SELECT update_id FROM inbox WHERE update_id IN (<ids>)",
                row -> row.getLong(1),
                ids));
    var fresh = arriving.stream().filter(one -> seen.add(one.update().id())).toList();
    var arrivals = numbers.next(transaction, fresh.size());
    sql.batch(
        "INSERT INTO inbox (arrival, update_id, share, body, received_at) VALUES (?, ?, ?, ?, ?)",
        IntStream.range(0, fresh.size()).boxed().toList(),
        at -> {
          var arrival = arrivals.get(at);
          var update = fresh.get(at).update();
          return Sql.row(
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
  static Set<Long> stillWaiting(Sql sql, List<Task.Kept> kept, Shares shares) throws SQLException {
    return Set.copyOf(
        sql.list(
            STILL_WAITING,
            row -> row.getLong(1),
            Ids.json(kept.stream().map(Task.Kept::arrival).toList()),
            shares.mask()));
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
  static void finish(Sql sql, Collection<Long> arrivals, String outcome, Instant now)
      throws SQLException {
    if (arrivals.isEmpty()) {
      return;
    }
    sql.update(
        "UPDATE inbox SET body = '', done_at = ?, outcome = ? WHERE arrival IN (<ids>)",
        now.toEpochMilli(),
        outcome,
        Ids.json(arrivals));
  }
}
