package bitepoint.engine;

import bitepoint.store.Ids;
import bitepoint.store.Transaction;
import bitepoint.store.seal.BrokenSeal;
import bitepoint.store.seal.Cell;
import bitepoint.store.seal.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is in the outbox and in nobody's hands: left by an earlier process or by another machine,
/// or by this one for want of room.
final class Leftovers {
  private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
  private static final Comparator<Outbox.Row> URGENT_FIRST =
      Comparator.<Outbox.Row, Boolean>comparing(row -> row.call().kind() != Call.Kind.URGENT)
          .thenComparingLong(Outbox.Row::id);

  private static final String UNSENT =
      """
      SELECT id, person_id, kind, method, body, carries, aims_at, attempts,
        coalesce(not_before, 0), status FROM outbox
      WHERE status IN ('queued', 'sending')
      """;

  /// All but the nudges that are not begun, to people for whom nothing else waits.
  private static final String AWAITED =
      UNSENT
          + """
          AND (kind <> 'NUDGE' OR status = 'sending' OR person_id IN (
            SELECT person_id FROM outbox WHERE status IN ('queued', 'sending') AND kind <> 'NUDGE'))
          """;

  private static final String HELD = Shares.HOLD_PERSON.replace(":shares", "?");
  private static final String UP_TO = AWAITED + " AND id <= ?";
  private static final String OF_SHARES = AWAITED + " AND " + HELD;

  private static final String NUDGES =
      UNSENT + " AND status = 'queued' AND kind = 'NUDGE' AND id > ? AND id <= ?";
  private static final String OLDEST_NUDGES = NUDGES + " AND " + HELD + " ORDER BY id LIMIT ?";
  private static final String NUDGES_TO = NUDGES + " AND person_id IN (<ids>) ORDER BY id";

  private record Found(Outbox.Row row, boolean wasUnderWay) {}

  private Leftovers() {}

  /// What an earlier process on the same file left; see [Outbox#left()].
  ///
  /// @param newest the newest row of that process
  static List<Outbox.Row> upTo(Transaction transaction, long newest) throws SQLException {
    return urgentFirst(found(transaction, UP_TO, newest));
  }

  /// What another machine left of these people; see [Outbox#left()].
  static List<Outbox.Row> of(Transaction transaction, Shares shares) throws SQLException {
    return urgentFirst(found(transaction, OF_SHARES, shares.mask()));
  }

  /// The oldest nudges between two numbers that are not begun, to these people.
  ///
  /// @param after the number before the first
  static List<Outbox.Row> nudges(
      Transaction transaction, Shares shares, long after, long upTo, int most) throws SQLException {
    return found(transaction, OLDEST_NUDGES, after, upTo, shares.mask(), most);
  }

  /// All the nudges between two numbers that are not begun, to these chats; the oldest first.
  ///
  /// @param after the number before the first
  static List<Outbox.Row> nudges(
      Transaction transaction, Collection<Long> chats, long after, long upTo) throws SQLException {
    return found(transaction, NUDGES_TO, after, upTo, Ids.json(chats));
  }

  private static List<Outbox.Row> urgentFirst(List<Outbox.Row> rows) {
    return rows.stream().sorted(URGENT_FIRST).toList();
  }

  /// What may not be sent a second time, or cannot be opened, is settled as uncertain.
  private static List<Outbox.Row> found(
      Transaction transaction, String select, @Nullable Object... values) throws SQLException {
    var lost = new ArrayList<Outbox.Outcome>();
    var rows = new ArrayList<Outbox.Row>();
    var all =
        transaction.sql().list(select, row -> found(row, transaction.seal(), lost), values).stream()
            .flatMap(Optional::stream)
            .toList();
    for (var found : all) {
      if (!found.wasUnderWay || mayBeSentTwice(found.row.call().kind())) {
        rows.add(found.row);
      } else {
        lost.add(new Outbox.Outcome.Uncertain(found.row.id()));
      }
    }
    if (!lost.isEmpty()) {
      OutboxRows.settle(transaction.sql(), lost);
    }
    return rows;
  }

  private static boolean mayBeSentTwice(Call.Kind kind) {
    return switch (kind) {
      case URGENT, REPLY, EDIT -> true;
      case NUDGE, FLEETING, TICK -> false;
    };
  }

  /// @param lost gets what cannot be opened, as uncertain
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
