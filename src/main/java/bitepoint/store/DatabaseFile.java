package bitepoint.store;

import bitepoint.disk.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A database's file and the JDBC address that names it.
///
/// @param url `jdbc:sqlite:PATH`, with the driver's parameters after a `?` where there are any
public record DatabaseFile(String url, Path path) implements Place {
  private static final Logger log = LoggerFactory.getLogger(DatabaseFile.class);
  private static final String SCHEME = "jdbc:sqlite:";

  /// @throws StoreException for an address that does not name a SQLite file
  public static DatabaseFile of(String url) {
    if (!url.startsWith(SCHEME)) {
      throw new StoreException(
          "DATABASE_URL has to look like jdbc:sqlite:bitepoint.db or like"
              + " jdbc:postgresql://localhost:5432/bitepoint, and it does not.");
    }
    var name = url.substring(SCHEME.length()).split("\\?", 2)[0];
    if (name.isBlank() || name.startsWith(":")) {
      throw new StoreException(
          "DATABASE_URL has to name a file, as in jdbc:sqlite:bitepoint.db: what is kept in memory"
              + " would be lost.");
    }
    return new DatabaseFile(url, Path.of(name).toAbsolutePath().normalize());
  }

  /// The file, for what is done to files alone.
  ///
  /// @param instead what does the same for a PostgreSQL server, as a sentence
  /// @throws StoreException that says it, for the address of a server
  static DatabaseFile of(String url, String instead) {
    return switch (Place.of(url)) {
      case DatabaseFile file -> file;
      case DatabaseServer server -> throw new StoreException(instead);
    };
  }

  @Override
  public String name() {
    return path.toString();
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

  /// Makes an empty one, where there is none, that only its owner reads. SQLite gives its `-wal`
  /// and `-shm` the same rights.
  void create() {
    try {
      OwnerOnly.create(path);
    } catch (IOException e) {
      throw new StoreException("The database " + path + " cannot be made: check its folder.", e);
    }
  }

  /// Leaves what there is of it to its owner alone.
  void narrow() {
    for (var file : List.of(path, beside("-wal"), beside("-shm"), beside("-lock"))) {
      try {
        OwnerOnly.narrow(file);
      } catch (IOException e) {
        log.warn("Others may read {}, and its rights cannot be changed: check who owns it.", file);
      }
    }
  }

  /// A file beside the database: its own name and an ending.
  Path beside(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }
}
