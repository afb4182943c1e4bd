package bitepoint.store;

import bitepoint.disk.OwnerOnly;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A consistent copy of a database, made while it is in use by this or another process, and looked
/// through before it counts.
public final class Backup {
  /// The copy is made in its own moment: so many people may have come or gone since they were
  /// counted, and one in a hundred.
  private static final long COME_OR_GONE = 100;

  private Backup() {}

  /// The copy appears under its name only once it is whole and was found sound.
  ///
  /// @param url as in [DatabaseFile]; a server has tools of its own
  /// @param keys those of the database
  /// @throws StoreException where there is nothing to copy, or something of that name already
  public static void of(String url, Path target, Keyring keys) {
    var copy = target.toAbsolutePath().normalize();
    if (Files.exists(copy)) {
      throw new StoreException(copy + " is there already: name a file that does not exist yet.");
    }
    replacing(url, copy, keys);
  }

  /// As [#of], in place of what has that name already.
  static void replacing(String url, Path copy, Keyring keys) {
    var file = DatabaseFile.of(url, "Copy a PostgreSQL database with pg_dump.");
    if (!Files.isRegularFile(file.path())) {
      throw new StoreException("There is no database " + file.path() + " to copy.");
    }
    var unfinished =
        copy.resolveSibling(copy.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.deleteIfExists(unfinished);
      OwnerOnly.create(unfinished);
      var people = vacuum(file, unfinished);
      check(people, CopyCheck.of(unfinished, keys), copy);
      Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("The copy " + copy + " could not be written: check its folder.", e);
    } finally {
      unfinished.toFile().delete();
    }
  }

  /// @return how many people there were just before
  private static long vacuum(DatabaseFile file, Path into) {
    try (var connection = DriverManager.getConnection(file.url(), Sqlite.settings());
        var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      var people = people(connection);
      vacuum.setString(1, into.toString());
      vacuum.execute();
      return people;
    } catch (SQLException e) {
      throw Trouble.explained(file, e);
    }
  }

  private static long people(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var count = statement.executeQuery("SELECT count(*) FROM person")) {
      return count.getLong(1);
    }
  }

  private static void check(long people, long copied, Path copy) {
    if (Math.abs(people - copied) > COME_OR_GONE + people / 100) {
      throw new StoreException(
          "The copy %s holds %d people instead of %d, so it was thrown away."
              .formatted(copy, copied, people));
    }
  }
}
