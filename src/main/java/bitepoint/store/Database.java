package bitepoint.store;

import bitepoint.store.seal.Keyring;
import bitepoint.store.seal.Seal;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteErrorCode;

/// A SQLite database, migrated and ready. Owns its connections: one that writes, which belongs to
/// the [Lane], and a few that only read and may be used from any thread.
public final class Database implements AutoCloseable {
  private static final int READERS = 3;

  /// Settings of every connection.
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

  private final DatabaseFile file;
  private final ProcessLock lock;
  private final HikariDataSource writers;
  private final HikariDataSource readers;
  private final Jdbi reading;
  private final Seal seal;

  private Database(
      DatabaseFile file,
      ProcessLock lock,
      HikariDataSource writers,
      HikariDataSource readers,
      Seal seal) {
    this.file = file;
    this.lock = lock;
    this.writers = writers;
    this.readers = readers;
    this.reading = Jdbi.create(readers);
    this.seal = seal;
  }

  /// How a database that has just been migrated is found to be sealed.
  @FunctionalInterface
  interface Admission {
    Seal in(Handle handle, DatabaseFile file) throws SQLException;
  }

  /// One that is not encrypted.
  ///
  /// @param url as in [DatabaseFile]
  /// @throws StoreException with a sentence for whoever starts the program
  public static Database open(String url) {
    return open(url, Keyring.NONE);
  }

  /// @param url as in [DatabaseFile]
  /// @throws StoreException with a sentence for whoever starts the program
  public static Database open(String url, Keyring keys) {
    return open(url, (handle, file) -> KeyCheck.admit(handle, file.path(), keys));
  }

  static Database open(String url, Admission admission) {
    var file = DatabaseFile.of(url);
    file.check();
    var lock = ProcessLock.take(file);
    try {
      file.create();
      probe(file);
      file.narrow();
      var writers = new HikariDataSource(pool(file, "writer", 1, "IMMEDIATE"));
      try {
        migrate(writers);
        var seal =
            Jdbi.create(writers)
                .<Seal, SQLException>withHandle(handle -> admission.in(handle, file));
        var readOnly = pool(file, "reader", READERS, "DEFERRED");
        readOnly.setConnectionInitSql("PRAGMA query_only = ON");
        return new Database(file, lock, writers, new HikariDataSource(readOnly), seal);
      } catch (SQLException | RuntimeException e) {
        writers.close();
        throw e;
      }
    } catch (SQLException | RuntimeException e) {
      lock.close();
      throw Trouble.explained(file.path(), e);
    }
  }

  /// For queries from any thread; what it shows is committed.
  public Jdbi reading() {
    return reading;
  }

  /// Between what people told and what of it is in the tables.
  public Seal seal() {
    return seal;
  }

  public DatabaseFile file() {
    return file;
  }

  /// The pool of one connection, for the [Lane] alone.
  HikariDataSource writers() {
    return writers;
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
    lock.close();
  }

  /// One plain connection first: its error is the driver's own and is not logged by the pool. The
  /// whole file is looked through, since what is damaged would only be met while people wait.
  private static void probe(DatabaseFile file) throws SQLException {
    var settings = new Properties();
    settings.putAll(COMMON);
    try (var connection = DriverManager.getConnection(file.url(), settings);
        var statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("SELECT count(*) FROM sqlite_master");
      statement.execute("ROLLBACK");
      try (var check = statement.executeQuery("PRAGMA quick_check(1)")) {
        if (check.next() && !check.getString(1).equals("ok")) {
          throw new SQLException("quick_check", null, SQLiteErrorCode.SQLITE_CORRUPT.code);
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

  private static void migrate(HikariDataSource writers) {
    Flyway.configure().dataSource(writers).locations("classpath:db/sqlite").load().migrate();
  }
}
