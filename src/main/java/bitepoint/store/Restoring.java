package bitepoint.store;

import bitepoint.disk.OwnerOnly;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts a backup in the place of the database. What is there now is kept beside it.
public final class Restoring {
  private static final List<String> PARTS = List.of("", "-wal");

  private Restoring() {}

  /// @param url as in [DatabaseFile]; the bot must be stopped
  /// @param keys those of the backup
  /// @param today names what the database until now is kept as
  /// @return where that is, if there was one
  /// @throws StoreException where the backup is unsound or something else is in the way: nothing
  ///   has changed
  public static Optional<Path> from(Path backup, String url, Keyring keys, LocalDate today) {
    var file = DatabaseFile.of(url, "Restore a PostgreSQL database with pg_restore.");
    file.check();
    refuseWhatIsNoBackup(backup.toAbsolutePath().normalize(), file);
    try (var _ = ProcessLock.take(file)) {
      var incoming = file.beside(".restoring");
      try {
        copy(backup, incoming);
        check(incoming, backup, keys);
        var aside = setAside(file, today);
        for (var leftover : List.of("-wal", "-shm")) {
          Files.deleteIfExists(file.beside(leftover));
        }
        Files.move(
            incoming,
            file.path(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        return aside;
      } finally {
        Files.deleteIfExists(incoming);
      }
    } catch (IOException e) {
      throw new StoreException(
          "The backup cannot be copied to " + file.path() + ": check the folder and its room.", e);
    }
  }

  private static void refuseWhatIsNoBackup(Path backup, DatabaseFile file) {
    if (!Files.isRegularFile(backup)) {
      throw new StoreException("There is no backup " + backup + ".");
    }
    if (backup.equals(file.path())) {
      throw new StoreException(backup + " is the database itself: name a backup of it.");
    }
    if (Files.exists(backup.resolveSibling(backup.getFileName() + "-wal"))) {
      throw new StoreException(
          backup + " is in use or was copied by hand: name a file that the command backup made.");
    }
  }

  /// Of a backup that is no good, the backup is named and not the copy that was looked at.
  private static void check(Path incoming, Path backup, Keyring keys) {
    try {
      CopyCheck.of(incoming, keys);
    } catch (StoreException e) {
      throw new StoreException(
          String.valueOf(e.getMessage()).replace(incoming.toString(), backup.toString()), e);
    }
  }

  /// A whole copy, so that at no time there is less than the database as it was.
  private static Optional<Path> setAside(DatabaseFile file, LocalDate today) throws IOException {
    if (PARTS.stream().noneMatch(part -> Files.exists(file.beside(part)))) {
      return Optional.empty();
    }
    var aside = free(file, ".before-restore-" + today);
    for (var part : PARTS) {
      if (Files.exists(file.beside(part))) {
        copy(file.beside(part), aside.resolveSibling(aside.getFileName() + part));
      }
    }
    return Optional.of(aside);
  }

  private static Path free(DatabaseFile file, String ending) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> file.beside(number == 1 ? ending : ending + "-" + number))
        .filter(name -> !Files.exists(name))
        .findFirst()
        .orElseThrow();
  }

  /// Readable to its owner alone from the first byte, and on disk at the end.
  private static void copy(Path from, Path to) throws IOException {
    Files.deleteIfExists(to);
    OwnerOnly.create(to);
    try (var source = FileChannel.open(from, StandardOpenOption.READ);
        var target = FileChannel.open(to, StandardOpenOption.WRITE)) {
      for (var at = 0L; at < source.size(); ) {
        at += source.transferTo(at, source.size() - at, target);
      }
      target.force(true);
    }
  }
}
