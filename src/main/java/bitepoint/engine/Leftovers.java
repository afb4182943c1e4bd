package bitepoint.engine;

import bitepoint.store.Transaction;
import bitepoint.store.seal.BrokenSeal;
import bitepoint.store.seal.Cell;
import bitepoint.store.seal.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an earlier process or another machine queued and did not finish.
final class Leftovers {
  private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
  private static final Comparator<Outbox.Row> URGENT_FIRST =
      Comparator.<Outbox.Row, Boolean>comparing(row -> row.call().kind() != Call.Kind.URGENT)
          .thenComparingLong(Outbox.Row::id);

  private record Found(Outbox.Row row, boolean wasUnderWay) {}

  private Leftovers() {}

  /// What an earlier process on the same file left; see [Outbox#left()].
  ///
  /// @param newest the newest row of that process
  static List<Outbox.Row> upTo(Transaction transaction, long newest) throws SQLException {
    return of(transaction, "id <= :bound", newest);
  }

  /// What another machine left of these people; see [Outbox#left()].
  static List<Outbox.Row> of(Transaction transaction, Shares shares) throws SQLException {
    return of(transaction, Shares.HOLD_PERSON.replace(":shares", ":bound"), shares.mask());
  }

  private static List<Outbox.Row> of(Transaction transaction, String condition, long bound)
      throws SQLException {
    var lost = new ArrayList<Outbox.Outcome>();
    var rows = new ArrayList<Outbox.Row>();
    for (var found : found(transaction.handle(), transaction.seal(), condition, bound, lost)) {
      if (!found.wasUnderWay || mayBeSentTwice(found.row.call().kind())) {
        rows.add(found.row);
      } else {
        lost.add(new Outbox.Outcome.Uncertain(found.row.id()));
      }
    }
    OutboxRows.settle(transaction.sql(), lost);
    rows.sort(URGENT_FIRST);
    return List.copyOf(rows);
  }

  private static boolean mayBeSentTwice(Call.Kind kind) {
    return switch (kind) {
      case URGENT, REPLY, EDIT -> true;
      case NUDGE, FLEETING, TICK -> false;
    };
  }

  /// @param lost gets what cannot be opened, as uncertain
  private static List<Found> found(
      Handle handle, Seal seal, String condition, long bound, List<Outbox.Outcome> lost) {
    return handle
        .createQuery(
            """
            SELECT id, person_id, kind, method, body, carries, aims_at, attempts,
              coalesce(not_before, 0), status FROM outbox
            WHERE status IN ('queued', 'sending')
            """
                + " AND "
                + condition)
        .bind("bound", bound)
        .map((row, _) -> found(row, seal, lost))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Found> found(ResultSet row, Seal seal, List<Outbox.Outcome> lost)
      throws SQLException {
    var id = row.getLong(1);
    var chatId = row.getLong(2);
    try {
      var call =
          new Call(
              Call.Kind.valueOf(row.getString(3)),
              row.getString(4),
              seal.open(Cell.toSend(id, chatId), row.getString(5)),
              OutboxRows.number(row, 6),
              OutboxRows.number(row, 7));
      var notBefore = Instant.ofEpochMilli(row.getLong(9));
      var left = new Outbox.Row(id, chatId, call, row.getInt(8), notBefore);
      return Optional.of(new Found(left, row.getString(10).equals("sending")));
    } catch (BrokenSeal e) {
      log.error("A message in the outbox is lost: {}", e.getMessage());
      lost.add(new Outbox.Outcome.Uncertain(id));
      return Optional.empty();
    }
  }
}
