package bitepoint.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Takes what was deleted off the disk. SQLite zeroes a row where it stood, but leaves copies where
/// a page was split, a number in the pages above, and everything in the write-ahead log; so the
/// file is written anew and the log is emptied.
public final class Scrub {
  private Scrub() {}

  /// Waits for whoever writes; whoever wants to write meanwhile waits for it.
  ///
  /// @return whether it is done; else somebody was reading, and it is to be done again
  /// @throws StoreException where the database cannot be written
  public static boolean of(DatabaseFile file) {
    var settings = new Properties();
    settings.putAll(Database.COMMON);
    try (var connection = DriverManager.getConnection(file.url(), settings);
        var statement = connection.createStatement()) {
      statement.execute("VACUUM");
      try (var checkpoint = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
        return checkpoint.next() && checkpoint.getInt(1) == 0;
      }
    } catch (SQLException e) {
      throw Trouble.explained(file.path(), e);
    }
  }
}
