package bitepoint.engine;

import bitepoint.store.Ids;
import bitepoint.store.Sql;
import bitepoint.store.Transaction;
import bitepoint.store.seal.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// The outbox table.
final class OutboxRows {
  /// A person's turn: what a call carries or aims at.
  record Shown(long personId, int turn) {}

  private OutboxRows() {}

  static long newest(Handle handle) {
    return handle.createQuery("SELECT coalesce(max(id), 0) FROM outbox").mapTo(Long.class).one();
  }

  static void queue(Transaction transaction, List<Outbox.Row> rows, Instant now)
      throws SQLException {
    transaction
        .sql()
        .batch(
            """
            INSERT INTO outbox (id, person_id, kind, method, body, carries, aims_at, status, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?)
            """,
            rows,
            row -> {
              var call = row.call();
              return Sql.row(
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
  static Set<Shown> shown(Sql sql, Collection<Shown> wanted) throws SQLException {
    if (wanted.isEmpty()) {
      return Set.of();
    }
    var pairs =
        wanted.stream()
            .map(one -> "[" + one.personId() + "," + one.turn() + "]")
            .collect(Collectors.joining(",", "[", "]"));
    return Set.copyOf(
        sql.list(
            """
            SELECT outbox.person_id, outbox.carries FROM (<pairs>) AS wanted
            <driving> outbox ON outbox.person_id = wanted.first AND outbox.carries = wanted.second
            WHERE outbox.carries IS NOT NULL AND outbox.status IN ('queued', 'sending', 'sent')
            """,
            row -> new Shown(row.getLong(1), row.getInt(2)),
            pairs));
  }

  /// How many answers to each of these people wait to be sent; who has none is left out.
  static Map<Long, Integer> waiting(Sql sql, Collection<Long> people) throws SQLException {
    if (people.isEmpty()) {
      return Map.of();
    }
    return sql
        .list(
            """
            SELECT person_id, count(*) FROM outbox
            WHERE status IN ('queued', 'sending') AND kind = 'REPLY'
              AND person_id IN (<ids>)
            GROUP BY person_id
            """,
            row -> Map.entry(row.getLong(1), row.getInt(2)),
            Ids.json(people))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Which of these chats were left since then, or are to be.
  static Set<Long> told(Sql sql, Collection<Long> chats, Instant since) throws SQLException {
    return Set.copyOf(
        sql.list(
            "SELECT person_id FROM outbox WHERE method = 'leaveChat' AND created_at > ?"
                + " AND person_id IN (<ids>)",
            row -> row.getLong(1),
            since.toEpochMilli(),
            Ids.json(chats)));
  }

  /// Which of these chats are still to be left.
  static Set<Long> leaving(Sql sql, Collection<Long> chats) throws SQLException {
    return Set.copyOf(
        sql.list(
            "SELECT person_id FROM outbox WHERE method = 'leaveChat'"
                + " AND status IN ('queued', 'sending') AND person_id IN (<ids>)",
            row -> row.getLong(1),
            Ids.json(chats)));
  }

  /// @return those of them whose row is there
  static List<Long> claim(Sql sql, List<Long> ids) throws SQLException {
    if (ids.isEmpty()) {
      return List.of();
    }
    return sql.list(
        """
        UPDATE outbox SET status = 'sending', attempts = attempts + 1
        WHERE id IN (<ids>) RETURNING id
        """,
        row -> row.getLong(1),
        Ids.json(ids));
  }

  /// Of somebody who is not known, no row stays.
  static void settle(Sql sql, List<Outbox.Outcome> outcomes) throws SQLException {
    sql.batch(
        """
        UPDATE outbox SET status = ?, message_id = ?, code = ?, not_before = ?,
          body = CASE WHEN ? = 'queued' THEN body ELSE '' END
        WHERE id = ?
        """,
        outcomes,
        outcome ->
            switch (outcome) {
              case Outbox.Outcome.Sent(var id, var message) ->
                  Sql.row("sent", message.orElse(null), null, null, "sent", id);
              case Outbox.Outcome.Refused(var id, var code) ->
                  Sql.row("refused", null, code, null, "refused", id);
              case Outbox.Outcome.Later(var id, var notBefore) ->
                  Sql.row("queued", null, null, notBefore.toEpochMilli(), "queued", id);
              case Outbox.Outcome.Uncertain(var id) ->
                  Sql.row("uncertain", null, null, null, "uncertain", id);
            });
    sql.update(
        """
        DELETE FROM outbox WHERE id IN (<ids>)
          AND status NOT IN ('queued', 'sending')
          AND person_id > 0
          AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = outbox.person_id)
        """,
        Ids.json(outcomes.stream().map(Outbox.Outcome::id).toList()));
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

  /// The rows that carry that turn, newest first, each with its message where it has one by now.
  static List<Message> carriers(Handle handle, long personId, int turn) {
    return handle
        .createQuery(
            """
            SELECT id, message_id FROM outbox WHERE person_id = ? AND carries = ?
            ORDER BY id DESC
            """)
        .bind(0, personId)
        .bind(1, turn)
        .map((row, _) -> new Message(row.getLong(1), number(row, 2)))
        .list();
  }

  record Message(long id, Optional<Integer> messageId) {}

  static Optional<Integer> number(ResultSet row, int column) throws SQLException {
    var number = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }
}
