package bitepoint.store;

import bitepoint.store.Database.Admission;
import bitepoint.store.seal.Seal;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Opens a SQLite database, for one process alone.
final class Sqlite {
  /// Settings of every connection, but that the one that writes for the [Lane] leaves the wait for
  /// the disk to the [WriteAheadLog], and those that only read hold fewer pages.
  static final Map<String, String> COMMON =
      Map.of(
          "journal_mode", "WAL",
          "synchronous", "FULL",
          "foreign_keys", "true",
          "busy_timeout", "5000",
          "secure_delete", "true",
          "journal_size_limit", "67108864",
          "wal_autocheckpoint", "8000",
          "cache_size", "-32000",
          "temp_store", "MEMORY",
          "jdbc.get_generated_keys", "false");

  private Sqlite() {}

  /// @throws StoreException with a sentence for whoever starts the program
  static Database open(DatabaseFile file, Admission admission) {
    file.check();
    var lock = ProcessLock.take(file);
    try {
      file.create();
      probe(file);
      file.narrow();
      var writing = pool(file, "writer", 1, "IMMEDIATE");
      writing.addDataSourceProperty("synchronous", "NORMAL");
      var writers = new HikariDataSource(writing);
      try {
        Flyway.configure().dataSource(writers).locations("classpath:db/sqlite").load().migrate();
        var seal =
            Dialect.SQLITE
                .jdbi(writers)
                .<Seal, SQLException>withHandle(handle -> admission.in(handle, file));
        var readOnly = pool(file, "reader", Database.READERS, "DEFERRED");
        readOnly.addDataSourceProperty("cache_size", "-8000");
        readOnly.setConnectionInitSql("PRAGMA query_only = ON");
        var log = WriteAheadLog.of(file);
        log.sync();
        return new Database(
            file, Dialect.SQLITE, lock::close, writers, new HikariDataSource(readOnly), seal, log);
      } catch (SQLException | RuntimeException e) {
        writers.close();
        throw e;
      }
    } catch (SQLException | RuntimeException e) {
      lock.close();
      throw Trouble.explained(file, e);
    }
  }

  /// The settings of a connection that no pool makes.
  static Properties settings() {
    var settings = new Properties();
    settings.putAll(COMMON);
    return settings;
  }

  /// One plain connection first: its error is the driver's own and is not logged by the pool. The
  /// whole file is looked through, since what is damaged would only be met while people wait.
  private static void probe(DatabaseFile file) throws SQLException {
    try (var connection = DriverManager.getConnection(file.url(), settings());
        var statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("SELECT count(*) FROM sqlite_master");
      statement.execute("ROLLBACK");
      try (var check = statement.executeQuery("PRAGMA quick_check(1)")) {
        if (check.next() && !check.getString(1).equals("ok")) {
          throw new SQLiteException("quick_check", SQLiteErrorCode.SQLITE_CORRUPT);
        }
      }
    }
  }

  private static HikariConfig pool(DatabaseFile file, String name, int size, String mode) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(file.url());
    COMMON.forEach(config::addDataSourceProperty);
    config.addDataSourceProperty("transaction_mode", mode);
    config.setMaximumPoolSize(size);
    config.setMaxLifetime(0);
    config.setConnectionTimeout(10_000);
    return config;
  }
}
