package bitepoint.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A killed process's database, looked at in a copy so that the next process finds it untouched.
final class Wreck {
  private Wreck() {}

  /// @return what was under way when the process was killed
  static Ledger.Underway examine(Path database, Path copies) {
    try {
      Files.createDirectories(copies);
      for (var ending : new String[] {"", "-wal"}) {
        var file = database.resolveSibling(database.getFileName() + ending);
        var copy = copies.resolve("wreck.db" + ending);
        if (Files.exists(file)) {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.deleteIfExists(copy);
        }
      }
      var ledger = new Ledger("jdbc:sqlite:" + copies.resolve("wreck.db"));
      var underway = ledger.underway();
      if (!ledger.integrity().equals("ok")) {
        throw new AssertionError("the database is damaged: " + ledger.integrity());
      }
      Files.deleteIfExists(copies.resolve("wreck.db-shm"));
      return underway;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
