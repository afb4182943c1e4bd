package bitepoint.ground;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server that lives as long as the tests do. Safe for use by several threads.
final class Server {
  private static @Nullable Server running;

  private final EmbeddedPostgres postgres;
  private final Map<Path, String> names = new ConcurrentHashMap<>();

  private Server(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /// Started when it is first asked for.
  static synchronized Server running() {
    if (running == null) {
      try {
        running =
            new Server(
                EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start());
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL does not start", e);
      }
    }
    return running;
  }

  String url(Path file) {
    return postgres.getJdbcUrl("postgres", names.computeIfAbsent(file, _ -> create()));
  }

  private String create() {
    var name = "ground_" + names.size() + "_" + Long.toString(System.nanoTime(), 36);
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return name;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
