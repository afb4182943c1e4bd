package bitepoint.store;

import java.nio.file.Files;
import java.nio.file.Path;

/// A database's file and the JDBC address that names it.
///
/// @param url `jdbc:sqlite:PATH`, with the driver's parameters after a `?` where there are any
public record DatabaseFile(String url, Path path) {
  private static final String SCHEME = "jdbc:sqlite:";

  /// @throws StoreException for an address that does not name a SQLite file
  public static DatabaseFile of(String url) {
    if (!url.startsWith(SCHEME)) {
      throw new StoreException(
          "DATABASE_URL has to look like jdbc:sqlite:bitepoint.db, and it does not.");
    }
    var name = url.substring(SCHEME.length()).split("\\?", 2)[0];
    if (name.isBlank() || name.startsWith(":")) {
      throw new StoreException(
          "DATABASE_URL has to name a file, as in jdbc:sqlite:bitepoint.db: what is kept in memory"
              + " would be lost.");
    }
    return new DatabaseFile(url, Path.of(name).toAbsolutePath().normalize());
  }

  /// @throws StoreException where the file could not be made or opened
  void check() {
    var folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StoreException(
          "The folder "
              + folder
              + " for the database does not exist: make it, or change DATABASE_URL.");
    }
    if (Files.isDirectory(path)) {
      throw new StoreException(path + " is a folder: let DATABASE_URL name a file in it.");
    }
    if (!Files.isWritable(folder) || (Files.exists(path) && !Files.isWritable(path))) {
      throw new StoreException(
          "The database " + path + " cannot be written: check who owns it and its folder.");
    }
  }

  /// A file beside the database: its own name and an ending.
  Path beside(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }
}
