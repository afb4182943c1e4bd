package bitepoint.faults;

import bitepoint.coach.Training;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a database says, read from outside the program.
///
/// @param url as JDBC names it
record Ledger(String url) {
  /// A call in the outbox.
  record Sent(
      long id,
      String kind,
      String method,
      String status,
      int attempts,
      Optional<Integer> messageId) {
    boolean isMessage() {
      return method.startsWith("send");
    }

    boolean isFleeting() {
      return kind.equals("FLEETING");
    }

    /// How often it may have come beyond once.
    int unknown() {
      return status.equals("uncertain") ? attempts : Math.max(0, attempts - 1);
    }

    /// A process ended, or an answer was lost, before anybody knew whether it arrived.
    boolean wasUnknown() {
      return attempts > 1 || status.equals("uncertain");
    }
  }

  /// What is under way.
  ///
  /// @param waiting updates without their turn
  /// @param queued calls to be sent
  /// @param sending calls that were sent and not answered
  record Underway(int waiting, int queued, int sending) {
    boolean isQuiet() {
      return waiting + queued + sending == 0;
    }
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  Underway underway() {
    return all(
            """
            SELECT (SELECT count(*) FROM inbox WHERE done_at IS NULL),
              (SELECT count(*) FROM outbox WHERE status = 'queued'),
              (SELECT count(*) FROM outbox WHERE status = 'sending')\
            """,
            row -> new Underway(row.getInt(1), row.getInt(2), row.getInt(3)))
        .getFirst();
  }

  /// `ok`, or what is wrong with the file. A server looks after itself.
  String integrity() {
    return url.startsWith("jdbc:postgresql:")
        ? "ok"
        : String.join("\n", all("PRAGMA integrity_check", row -> row.getString(1)));
  }

  /// How every update ended, in the order in which they came.
  List<String> outcomes() {
    return all(
        "SELECT coalesce(outcome, 'waiting') FROM inbox ORDER BY arrival", row -> row.getString(1));
  }

  /// Calls to a person, in the order in which they were made.
  List<Sent> sent(long personId) {
    return all(
        """
        SELECT id, kind, method, status, attempts, coalesce(message_id, -1) FROM outbox
        WHERE person_id = %d ORDER BY id\
        """
            .formatted(personId),
        row ->
            new Sent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                Optional.of(row.getInt(6)).filter(id -> id >= 0)));
  }

  List<Training> trainings(long personId) {
    return all(
        """
        SELECT day, strength_minutes, stretch_minutes, walk_minutes, outcome FROM training
        WHERE person_id = %d ORDER BY id\
        """
            .formatted(personId),
        row ->
            new Training(
                LocalDate.ofEpochDay(row.getLong(1)),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                Training.Outcome.valueOf(row.getString(5))));
  }

  /// The score of the latest day.
  Optional<Integer> pain(long personId) {
    return all(
            "SELECT pain FROM check_in WHERE person_id = %d ORDER BY day DESC".formatted(personId),
            row -> row.getInt(1))
        .stream()
        .findFirst();
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
