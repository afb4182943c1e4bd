package bitepoint.store;

import bitepoint.conversation.Change;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// Rows of a diary that are taken out again.
final class TakenOut {
  record Row(long personId, Change.Entry entry, LocalDate day) {}

  private TakenOut() {}

  static void delete(Sql sql, List<Row> rows) throws SQLException {
    for (var entry : Change.Entry.values()) {
      sql.batch(
          sql(entry),
          rows.stream().filter(row -> row.entry() == entry).toList(),
          row -> Sql.row(row.personId(), row.day().toEpochDay()));
    }
  }

  /// The scores and the rest of a day; of several trainings or practices the one that was noted
  /// last.
  private static String sql(Change.Entry entry) {
    return switch (entry) {
      case PAIN -> "DELETE FROM check_in WHERE person_id = ? AND day = ?";
      case EVENING -> "DELETE FROM evening WHERE person_id = ? AND day = ?";
      case REST -> "DELETE FROM rest WHERE person_id = ? AND day = ?";
      case PRACTICE ->
          "DELETE FROM practice WHERE id = (SELECT max(id) FROM practice WHERE person_id = ? AND day = ?)";
      case TRAINING ->
          "DELETE FROM training WHERE id = (SELECT max(id) FROM training WHERE person_id = ? AND day = ?)";
    };
  }
}
