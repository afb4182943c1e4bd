package bitepoint.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/// The other yardstick: one row and a commit that waits for the disk, one after the other. A line
/// with a number commits so many. Ends with its input.
///
/// Arguments: the database, which is made.
final class BareCommits {
  private BareCommits() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    try (var connection = Databases.durable(arguments[0])) {
      try (var statement = connection.createStatement()) {
        var _ = statement.execute("CREATE TABLE note (body TEXT)");
      }
      connection.setAutoCommit(false);
      Apart.answer(line -> commit(connection, Long.parseLong(line)));
    }
  }

  private static long commit(Connection connection, long count) {
    try (var insert = connection.prepareStatement("INSERT INTO note (body) VALUES (?)")) {
      for (var done = 0; done < count; done++) {
        insert.setString(1, "4, one more than yesterday.");
        var _ = insert.executeUpdate();
        connection.commit();
      }
      return count;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
