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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The outbox table.
final class OutboxRows {
  private static final Logger log = LoggerFactory.getLogger(OutboxRows.class);

  /// A person's turn: what a call carries or aims at.
  record Shown(long personId, int turn) {}

  private OutboxRows() {}

  static long newest(Handle handle) {
    return handle.createQuery("SELECT coalesce(max(id), 0) FROM outbox").mapTo(Long.class).one();
  }

  static void queue(Transaction transaction, List<Outbox.Row> rows, Instant now)
      throws SQLException {
    Rows.write(
        transaction.handle(),
        """
        INSERT INTO outbox (id, person_id, kind, method, body, carries, aims_at, status, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?)
        """,
        rows,
        row -> {
          var call = row.call();
          return Rows.row(
              row.id(),
              row.chatId(),
              call.kind().name(),
              call.method(),
              transaction.seal().seal(Cell.toSend(row.id(), row.chatId()), call.body()),
              call.carries().orElse(null),
              call.aimsAt().orElse(null),
              now.toEpochMilli());
        });
  }

  /// Which of these have a message, or will have.
  static Set<Shown> shown(Handle handle, Collection<Shown> wanted) {
    if (wanted.isEmpty()) {
      return Set.of();
    }
    var pairs =
        wanted.stream()
            .map(one -> "[" + one.personId() + "," + one.turn() + "]")
            .collect(Collectors.joining(",", "[", "]"));
    return handle
        .createQuery(
            """
            SELECT outbox.person_id, outbox.carries FROM json_each(:pairs) AS wanted
            CROSS JOIN outbox ON outbox.person_id = json_extract(wanted.value, '$[0]')
              AND outbox.carries = json_extract(wanted.value, '$[1]')
            WHERE outbox.carries IS NOT NULL AND outbox.status IN ('queued', 'sending', 'sent')
            """)
        .bind("pairs", pairs)
        .map((row, _) -> new Shown(row.getLong(1), row.getInt(2)))
        .set();
  }

  /// How many answers to each of these people wait to be sent; who has none is left out.
  static Map<Long, Integer> waiting(Handle handle, Collection<Long> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(
            """
            SELECT person_id, count(*) FROM outbox
            WHERE status IN ('queued', 'sending') AND kind = 'REPLY'
              AND person_id IN (SELECT value FROM json_each(:people))
            GROUP BY person_id
            """)
        .bind("people", Ids.json(people))
        .reduceRows(
            new HashMap<Long, Integer>(),
            (counts, row) -> {
              counts.put(row.getColumn(1, Long.class), row.getColumn(2, Integer.class));
              return counts;
            });
  }

  /// Which of these chats were left since then, or are to be.
  static Set<Long> told(Handle handle, Collection<Long> chats, Instant since) {
    return departed(handle, chats, "created_at > " + since.toEpochMilli());
  }

  /// Which of these chats are still to be left.
  static Set<Long> leaving(Handle handle, Collection<Long> chats) {
    return departed(handle, chats, "status IN ('queued', 'sending')");
  }

  private static Set<Long> departed(Handle handle, Collection<Long> chats, String condition) {
    return handle
        .createQuery(
            "SELECT person_id FROM outbox WHERE method = 'leaveChat' AND "
                + condition
                + " AND person_id IN (SELECT value FROM json_each(:chats))")
        .bind("chats", Ids.json(chats))
        .mapTo(Long.class)
        .set();
  }

  /// @return those of them whose row is there
  static List<Long> claim(Handle handle, List<Long> ids) {
    return handle
        .createQuery(
            """
            UPDATE outbox SET status = 'sending', attempts = attempts + 1
            WHERE id IN (SELECT value FROM json_each(:ids)) RETURNING id
            """)
        .bind("ids", Ids.json(ids))
        .mapTo(Long.class)
        .list();
  }

  /// Of somebody who is not known, no row stays, and none of a clock's numbers.
  static void settle(Handle handle, List<Outbox.Outcome> outcomes) throws SQLException {
    Rows.write(
        handle,
        """
        UPDATE outbox SET status = ?, message_id = ?, code = ?, not_before = ?,
          body = CASE WHEN ?1 = 'queued' THEN body ELSE '' END
        WHERE id = ?
        """,
        outcomes,
        outcome ->
            switch (outcome) {
              case Outbox.Outcome.Sent(var id, var message) ->
                  Rows.row("sent", message.orElse(null), null, null, id);
              case Outbox.Outcome.Refused(var id, var code) ->
                  Rows.row("refused", null, code, null, id);
              case Outbox.Outcome.Later(var id, var notBefore) ->
                  Rows.row("queued", null, null, notBefore.toEpochMilli(), id);
              case Outbox.Outcome.Uncertain(var id) -> Rows.row("uncertain", null, null, null, id);
            });
    handle
        .createUpdate(
            """
            DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(:ids))
              AND status NOT IN ('queued', 'sending')
              AND (kind = 'TICK'
                OR person_id > 0
                  AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = outbox.person_id))
            """)
        .bind("ids", Ids.json(outcomes.stream().map(Outbox.Outcome::id).toList()))
        .execute();
  }

  /// Whether one of the rows up to that is still to be sent to somebody who is not known.
  static boolean areLeftOfNobody(Handle handle, long upTo) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT 1 FROM outbox WHERE status IN ('queued', 'sending') AND id <= :upTo
              AND person_id > 0
              AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = outbox.person_id))
            """)
        .bind("upTo", upTo)
        .mapTo(Boolean.class)
        .one();
  }

  /// Deletes the rows of people who are not known, all but those after that which are still to be
  /// sent.
  static int deleteOfNobody(Handle handle, long upTo) {
    return handle
        .createUpdate(
            """
            DELETE FROM outbox WHERE (id <= :upTo OR status NOT IN ('queued', 'sending'))
              AND person_id > 0
              AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = outbox.person_id)
            """)
        .bind("upTo", upTo)
        .execute();
  }

  /// What was not finished by an earlier process, oldest first. What cannot be opened is settled as
  /// uncertain.
  ///
  /// @param upTo the newest row of that process
  /// @param status `queued` or `sending`
  static List<Outbox.Row> left(Transaction transaction, long upTo, String status)
      throws SQLException {
    var lost = new ArrayList<Outbox.Outcome>();
    var rows = left(transaction.handle(), transaction.seal(), upTo, status, lost);
    settle(transaction.handle(), lost);
    return rows;
  }

  private static List<Outbox.Row> left(
      Handle handle, Seal seal, long upTo, String status, List<Outbox.Outcome> lost) {
    return handle
        .createQuery(
            """
            SELECT id, person_id, kind, method, body, carries, aims_at, attempts,
              coalesce(not_before, 0) FROM outbox
            WHERE id <= :upTo AND status IN ('queued', 'sending') AND status = :status ORDER BY id
            """)
        .bind("upTo", upTo)
        .bind("status", status)
        .map((row, _) -> row(row, seal, lost))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /// The rows that carry that turn, newest first, each with its message where it has one by now.
  static List<Carrier> carriers(Handle handle, long personId, int turn) {
    return handle
        .createQuery(
            """
            SELECT id, message_id FROM outbox WHERE person_id = ? AND carries = ?
            ORDER BY id DESC
            """)
        .bind(0, personId)
        .bind(1, turn)
        .map((row, _) -> new Carrier(row.getLong(1), number(row, 2)))
        .list();
  }

  record Carrier(long id, Optional<Integer> messageId) {}

  private static Optional<Outbox.Row> row(ResultSet row, Seal seal, List<Outbox.Outcome> lost)
      throws SQLException {
    var id = row.getLong(1);
    var chatId = row.getLong(2);
    try {
      var call =
          new Call(
              Call.Kind.valueOf(row.getString(3)),
              row.getString(4),
              seal.open(Cell.toSend(id, chatId), row.getString(5)),
              number(row, 6),
              number(row, 7));
      var notBefore = Instant.ofEpochMilli(row.getLong(9));
      return Optional.of(new Outbox.Row(id, chatId, call, row.getInt(8), notBefore));
    } catch (BrokenSeal e) {
      log.error("A message in the outbox is lost: {}", e.getMessage());
      lost.add(new Outbox.Outcome.Uncertain(id));
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(ResultSet row, int column) throws SQLException {
    var number = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }
}
