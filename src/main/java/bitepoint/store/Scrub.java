package bitepoint.store;

import java.sql.DriverManager;
import java.sql.SQLException;

/// Takes what was deleted off the disk. SQLite zeroes a row where it stood, but leaves copies where
/// a page was split, a number in the pages above, and everything in the write-ahead log; so the
/// file is written anew and the log is emptied. A server is asked to free the rows; what its own
/// log and its backups keep, and for how long, is for whoever runs it.
public final class Scrub {
  private Scrub() {}

  /// Waits for whoever writes; whoever wants to write meanwhile waits for it.
  ///
  /// @return whether it is done; else somebody was reading, and it is to be done again
  /// @throws StoreException where the database cannot be written
  public static boolean of(Place place) {
    return switch (place) {
      case DatabaseFile file -> rewritten(file);
      case DatabaseServer server -> vacuumed(server);
    };
  }

  private static boolean rewritten(DatabaseFile file) {
    try (var connection = DriverManager.getConnection(file.url(), Sqlite.settings());
        var statement = connection.createStatement()) {
      statement.execute("VACUUM");
      try (var checkpoint = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
        return checkpoint.next() && checkpoint.getInt(1) == 0;
      }
    } catch (SQLException e) {
      throw Trouble.explained(file, e);
    }
  }

  private static boolean vacuumed(DatabaseServer server) {
    try (var connection = Postgresql.connect(server);
        var statement = connection.createStatement()) {
      statement.execute("VACUUM");
      return true;
    } catch (SQLException e) {
      throw Trouble.explained(server, e);
    }
  }
}
