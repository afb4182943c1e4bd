package bitepoint.transcript;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/// What the database says, read from outside the program.
///
/// @param url as JDBC names it
record Records(String url) {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Returns when every update has had its turn and every call its answer.
  void awaitQuiet(IntSupplier pendingUpdates) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (pendingUpdates.getAsInt() > 0 || underway() > 0) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not quiet after " + PATIENCE + ": " + underway() + " underway");
      }
      Thread.onSpinWait();
    }
  }

  /// Returns when nothing is agreed with anybody any more, as nobody can be reached.
  void awaitNothingAgreed() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!reminders().isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still agreed after " + PATIENCE + ": " + reminders());
      }
      Thread.onSpinWait();
    }
  }

  String phase() {
    return all("SELECT phase FROM person", row -> row.getString(1)).getFirst();
  }

  Optional<Integer> pain(LocalDate day) {
    return all("SELECT pain FROM check_in WHERE day = " + day.toEpochDay(), row -> row.getInt(1))
        .stream()
        .findFirst();
  }

  List<Instant> reminders() {
    return all("SELECT due_at FROM reminder", row -> Instant.ofEpochMilli(row.getLong(1)));
  }

  private int underway() {
    return all(
            """
            SELECT (SELECT count(*) FROM inbox WHERE done_at IS NULL)
              + (SELECT count(*) FROM outbox WHERE status IN ('queued', 'sending'))\
            """,
            row -> row.getInt(1))
        .getFirst();
  }

  private <T> List<T> all(String sql, Row<T> row) {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<T>();
      while (rows.next()) {
        all.add(row.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
