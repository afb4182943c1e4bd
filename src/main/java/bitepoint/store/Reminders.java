package bitepoint.store;

import bitepoint.conversation.Reminder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The agreed times. A row lives until it comes due or is cancelled; at most one of a kind for a
/// person.
public final class Reminders {
  private static final Names<Reminder.Kind> KINDS = new Names<>(Reminder.Kind.class);
  private static final String OF_THEM =
      "SELECT person_id, kind, due_at FROM reminder WHERE person_id IN (<ids>)";
  private static final String DUE =
      """
      SELECT person_id, kind, due_at FROM reminder WHERE due_at <= ?
        AND (CAST(1 AS BIGINT) << CAST(person_id & 63 AS INTEGER)) & ? <> 0
      """;
  private static final String OLDEST = " ORDER BY due_at, person_id, kind LIMIT ?";
  private static final String UPSERT =
      """
      INSERT INTO reminder (person_id, kind, due_at) VALUES (?, ?, ?)
      ON CONFLICT (person_id, kind) DO UPDATE SET due_at = excluded.due_at
      """;
  private static final String DELETE = "DELETE FROM reminder WHERE person_id = ? AND kind = ?";

  /// A reminder whose time has come.
  public record Due(long personId, Reminder reminder) {}

  private record Row(long personId, String kind, Instant at) {}

  private Reminders() {}

  /// The oldest of those that are due by then, of people whose last six bits are in the mask. Those
  /// that this version has no kind for are deleted.
  public static List<Due> due(Sql sql, Instant now, long mask, int limit) throws SQLException {
    return known(sql, sql.list(DUE + OLDEST, Reminders::row, now.toEpochMilli(), mask, limit));
  }

  /// The same, but only those that [#due] gives after that one.
  public static List<Due> dueAfter(Sql sql, Due last, Instant now, long mask, int limit)
      throws SQLException {
    var at = last.reminder().due().toEpochMilli();
    return known(
        sql,
        sql.list(
            DUE + " AND due_at >= ? AND (due_at, person_id, kind) > (?, ?, ?)" + OLDEST,
            Reminders::row,
            now.toEpochMilli(),
            mask,
            at,
            at,
            last.personId(),
            last.reminder().kind().name(),
            limit));
  }

  private static List<Due> known(Sql sql, List<Row> rows) throws SQLException {
    var foreign = rows.stream().filter(row -> KINDS.find(row.kind()).isEmpty()).toList();
    sql.batch(DELETE, foreign, row -> Sql.row(row.personId(), row.kind()));
    return rows.stream().flatMap(row -> due(row).stream()).toList();
  }

  /// When the next one of anybody comes due.
  public static Optional<Instant> next(Handle handle) {
    return handle
        .createQuery("SELECT due_at FROM reminder ORDER BY due_at LIMIT 1")
        .map((row, _) -> moment(row, 1))
        .findOne();
  }

  /// When the next one of this person comes due, but for the clock of an exercise.
  public static Optional<Instant> next(Handle handle, long personId) {
    return handle
        .createQuery(
            """
            SELECT due_at FROM reminder WHERE person_id = ? AND kind <> 'COUNTDOWN'
            ORDER BY due_at LIMIT 1
            """)
        .bind(0, personId)
        .map((row, _) -> moment(row, 1))
        .findOne();
  }

  /// Makes the rows of people what they are now.
  ///
  /// @param before people as they were loaded, by id
  /// @param now some of them and new ones, as they are now
  public static void save(Sql sql, Map<Long, Known> before, Map<Long, Known> now)
      throws SQLException {
    var gone = new ArrayList<Row>();
    var agreed = new ArrayList<Row>();
    now.forEach((id, known) -> {
      var was = remindersOf(before.get(id));
      var is = remindersOf(known);
      was.keySet().stream()
          .filter(kind -> !is.containsKey(kind))
          .forEach(kind -> gone.add(new Row(id, kind.name(), Instant.EPOCH)));
      is.entrySet().stream()
          .filter(entry -> !entry.getValue().equals(was.get(entry.getKey())))
          .forEach(entry -> agreed.add(new Row(id, entry.getKey().name(), entry.getValue())));
    });
    sql.batch(DELETE, gone, row -> Sql.row(row.personId(), row.kind()));
    sql.batch(UPSERT, agreed, row -> Sql.row(row.personId(), row.kind(), row.at().toEpochMilli()));
  }

  /// Gives rows that are there another time, whoever they belong to.
  public static void move(Sql sql, List<Due> due) throws SQLException {
    sql.batch(
        "UPDATE reminder SET due_at = ? WHERE person_id = ? AND kind = ?",
        due,
        one ->
            Sql.row(
                one.reminder().due().toEpochMilli(), one.personId(), one.reminder().kind().name()));
  }

  /// @param ids a JSON array of person ids
  static Map<Long, Map<Reminder.Kind, Instant>> load(Sql sql, String ids) throws SQLException {
    var reminders = new HashMap<Long, Map<Reminder.Kind, Instant>>();
    for (var row : sql.list(OF_THEM, Reminders::row, ids)) {
      due(row)
          .ifPresent(due ->
              reminders
                  .computeIfAbsent(due.personId(), _ -> new EnumMap<>(Reminder.Kind.class))
                  .put(due.reminder().kind(), due.reminder().due()));
    }
    return reminders;
  }

  private static Map<Reminder.Kind, Instant> remindersOf(@Nullable Known known) {
    return known == null ? Map.of() : known.person().reminders();
  }

  private static Optional<Due> due(Row row) {
    return KINDS
        .find(row.kind())
        .map(kind -> new Due(row.personId(), new Reminder(kind, row.at())));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getLong(1), row.getString(2), moment(row, 3));
  }

  private static Instant moment(ResultSet row, int column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }
}
