package bitepoint.store;

import bitepoint.store.Database.Admission;
import bitepoint.store.seal.Seal;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/// Opens a database on a PostgreSQL server, 14 or newer.
final class Postgresql {
  /// Settings of every connection. A server that is gone is noticed within seconds, and what is
  /// committed is on its disk, whatever the server is set to.
  private static final Map<String, String> COMMON =
      Map.of(
          "ApplicationName", "bitepoint",
          "logServerErrorDetail", "false",
          "connectTimeout", "5",
          "socketTimeout", "30",
          "tcpKeepAlive", "true",
          "options",
              "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
                  + " -c idle_in_transaction_session_timeout=10000 -c synchronous_commit=on");

  /// The lock that everybody who runs on the database holds a share of.
  private static final long RUNNING = 0x42697465_00000000L;

  /// Whoever writes looks rows up by their keys alone, and plans made while a table was small go on
  /// when it is large.
  private static final String BY_KEY =
      " -c enable_seqscan=off -c max_parallel_workers_per_gather=0 -c jit=off";

  /// With whom.
  enum Use {
    SHARED("SELECT pg_try_advisory_lock_shared(" + RUNNING + ")"),
    ALONE("SELECT pg_try_advisory_lock(" + RUNNING + ")");

    private final String lock;

    Use(String lock) {
      this.lock = lock;
    }
  }

  private Postgresql() {}

  /// @throws StoreException with a sentence for whoever starts the program
  static Database open(DatabaseServer server, Use use, Admission admission) {
    try {
      var claim = claim(server, use);
      try {
        migrate(server);
        var writing = pool(server, "writer", 1);
        writing.addDataSourceProperty("options", COMMON.get("options") + BY_KEY);
        var writers = new HikariDataSource(writing);
        try {
          var seal =
              Dialect.POSTGRESQL
                  .jdbi(writers)
                  .<Seal, SQLException>withHandle(handle -> admission.in(handle, server));
          var readOnly = pool(server, "reader", Database.READERS);
          readOnly.setReadOnly(true);
          return new Database(
              server,
              Dialect.POSTGRESQL,
              () -> letGo(claim),
              writers,
              new HikariDataSource(readOnly),
              seal,
              Disk.AT_COMMIT);
        } catch (SQLException | RuntimeException e) {
          writers.close();
          throw e;
        }
      } catch (SQLException | RuntimeException e) {
        letGo(claim);
        throw e;
      }
    } catch (SQLException | RuntimeException e) {
      throw Trouble.explained(server, e);
    }
  }

  /// A plain connection, which is its owner's to close.
  static Connection connect(DatabaseServer server) throws SQLException {
    var settings = new Properties();
    settings.putAll(COMMON);
    return DriverManager.getConnection(server.url(), settings);
  }

  /// Over connections of its own, as it needs two at once.
  private static void migrate(DatabaseServer server) {
    Flyway.configure()
        .dataSource(server.url(), null, null)
        .locations("classpath:db/postgresql")
        .load()
        .migrate();
  }

  private static Connection claim(DatabaseServer server, Use use) throws SQLException {
    var connection = connect(server);
    try (var statement = connection.createStatement();
        var lock = statement.executeQuery(use.lock)) {
      lock.next();
      if (!lock.getBoolean(1)) {
        throw new StoreException(
            "The database "
                + server.name()
                + " is in use by another Bite Point: end that one first.");
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void letGo(Connection claim) {
    try {
      claim.close();
    } catch (SQLException e) {
      throw new StoreException("The database could not be let go of.", e);
    }
  }

  private static HikariConfig pool(DatabaseServer server, String name, int size) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(server.url());
    COMMON.forEach(config::addDataSourceProperty);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(10_000);
    return config;
  }
}
