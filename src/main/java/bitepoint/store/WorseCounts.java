package bitepoint.store;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// How many times each exercise was said to have made somebody worse. Read while the database is in
/// use by this or another process.
public final class WorseCounts {
  /// How often one exercise was named.
  ///
  /// @param exercise the catalogue's id
  public record Count(String exercise, int times) {}

  private WorseCounts() {}

  /// The most often said first, and by name where that is equal.
  ///
  /// @param url as in [DatabaseFile]
  /// @throws StoreException where there is no database that could be read
  public static List<Count> of(String url) {
    var file = DatabaseFile.of(url);
    if (!Files.isRegularFile(file.path())) {
      throw new StoreException("There is no database " + file.path() + " to read.");
    }
    var settings = new Properties();
    settings.putAll(Database.COMMON);
    var counts = new ArrayList<Count>();
    try (var connection = DriverManager.getConnection(file.url(), settings);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT exercise, times FROM exercise_worse ORDER BY times DESC, exercise")) {
      while (rows.next()) {
        counts.add(new Count(rows.getString(1), rows.getInt(2)));
      }
      return List.copyOf(counts);
    } catch (SQLException e) {
      throw Trouble.explained(file.path(), e);
    }
  }
}
