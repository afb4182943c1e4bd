package bitepoint.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What is counted for whoever runs the coach, without whose it was. Read while the database is in
/// use by this or another process; the most frequent first, and by name where that is equal.
public final class Counts {
  private static final String WORSE =
      "SELECT exercise, times FROM exercise_worse ORDER BY times DESC, exercise";
  private static final String MISREAD =
      """
      SELECT intent, sum(times) AS often FROM misreading GROUP BY intent ORDER BY often DESC, intent
      """;

  /// How often one was named.
  ///
  /// @param name the catalogue's id of an exercise, or an intent's
  public record Count(String name, int times) {}

  private Counts() {}

  /// How many times each exercise was said to have made somebody worse.
  ///
  /// @param url as in [Place]
  /// @throws StoreException where there is no database that could be read
  public static List<Count> ofWorse(String url) {
    return read(url, WORSE);
  }

  /// How many times each intent was said to be not what was meant.
  ///
  /// @param url as in [Place]
  /// @throws StoreException where there is no database that could be read
  public static List<Count> ofMisread(String url) {
    return read(url, MISREAD);
  }

  private static List<Count> read(String url, String query) {
    var place = Place.of(url);
    var counts = new ArrayList<Count>();
    try (var connection = connect(place);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        counts.add(new Count(rows.getString(1), rows.getInt(2)));
      }
      return List.copyOf(counts);
    } catch (SQLException e) {
      throw Trouble.explained(place, e);
    }
  }

  private static Connection connect(Place place) throws SQLException {
    return switch (place) {
      case DatabaseFile file -> {
        if (!Files.isRegularFile(file.path())) {
          throw new StoreException("There is no database " + file.path() + " to read.");
        }
        yield DriverManager.getConnection(file.url(), Sqlite.settings());
      }
      case DatabaseServer server -> Postgresql.connect(server);
    };
  }
}
