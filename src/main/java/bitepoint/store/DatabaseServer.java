package bitepoint.store;

import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/// A database on a PostgreSQL server.
///
/// @param url `jdbc:postgresql://HOST:PORT/DATABASE`, with the driver's parameters after a `?`,
///   such as `user` and `password`
public record DatabaseServer(String url) implements Place {
  static final String SCHEME = "jdbc:postgresql:";

  /// @throws StoreException for an address that the driver does not understand
  public static DatabaseServer of(String url) {
    var server = new DatabaseServer(url);
    if (server.parsed() == null) {
      throw new StoreException(
          "DATABASE_URL has to look like"
              + " jdbc:postgresql://localhost:5432/bitepoint?user=bitepoint&password=…, and it does"
              + " not.");
    }
    return server;
  }

  @Override
  public String name() {
    var parsed = parsed();
    return "%s on %s:%s"
        .formatted(
            PGProperty.PG_DBNAME.getOrDefault(parsed),
            PGProperty.PG_HOST.getOrDefault(parsed),
            PGProperty.PG_PORT.getOrDefault(parsed));
  }

  @Override
  public String toString() {
    return "DatabaseServer[]";
  }

  private Properties parsed() {
    return Driver.parseURL(url, new Properties());
  }
}
