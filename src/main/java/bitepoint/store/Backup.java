package bitepoint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// A consistent copy of a database, made while it is in use by this or another process.
public final class Backup {
  private Backup() {}

  /// The copy appears under its name only once it is whole.
  ///
  /// @param url as in [DatabaseFile]
  /// @throws StoreException where there is nothing to copy, or something of that name already
  public static void of(String url, Path target) {
    var file = DatabaseFile.of(url);
    var copy = target.toAbsolutePath().normalize();
    if (!Files.isRegularFile(file.path())) {
      throw new StoreException("There is no database " + file.path() + " to copy.");
    }
    if (Files.exists(copy)) {
      throw new StoreException(copy + " is there already: name a file that does not exist yet.");
    }
    var unfinished =
        copy.resolveSibling(copy.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.deleteIfExists(unfinished);
      vacuum(file, unfinished);
      Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("The copy " + copy + " could not be written: check its folder.", e);
    } finally {
      unfinished.toFile().delete();
    }
  }

  private static void vacuum(DatabaseFile file, Path into) {
    var settings = new Properties();
    settings.putAll(Database.COMMON);
    try (var connection = DriverManager.getConnection(file.url(), settings);
        var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, into.toString());
      vacuum.execute();
    } catch (SQLException e) {
      throw Trouble.explained(file.path(), e);
    }
  }
}
