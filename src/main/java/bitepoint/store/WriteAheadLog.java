package bitepoint.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The file that SQLite writes commits to, at `synchronous = NORMAL`: a commit is in it at once,
/// and lasts from when it was next made to. So the wait for the disk is shared, and nobody writes
/// more slowly for it. What is in the log is never half there: SQLite reads no further than the
/// first frame that did not arrive. For one thread.
final class WriteAheadLog implements Disk {
  private final DatabaseFile file;
  private final FileChannel log;
  private boolean failed;

  private WriteAheadLog(DatabaseFile file, FileChannel log) {
    this.file = file;
    this.log = log;
  }

  /// Of a database that is open, for as long as it is.
  static WriteAheadLog of(DatabaseFile file) {
    try {
      return new WriteAheadLog(
          file, FileChannel.open(file.beside("-wal"), StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw Trouble.explained(file, e);
    }
  }

  @Override
  public void sync() {
    try {
      if (failed) {
        copyIntoTheFile();
      } else {
        log.force(false);
      }
      failed = false;
    } catch (IOException | SQLException e) {
      failed = true;
      throw new StoreException("The disk of " + file.name() + " did not keep what was written.", e);
    }
  }

  @Override
  public void close() {
    try {
      log.close();
    } catch (IOException e) {
      throw Trouble.explained(file, e);
    }
  }

  /// Linux tells of a failure once and may count the pages as written then: they take another way.
  private void copyIntoTheFile() throws SQLException {
    try (var connection = DriverManager.getConnection(file.url(), Sqlite.settings());
        var statement = connection.createStatement();
        var checkpoint = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      if (!checkpoint.next() || checkpoint.getInt(1) != 0) {
        throw new SQLException("somebody is reading");
      }
    }
  }
}
