package bitepoint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.function.Consumer;

/// Where the measured databases are, each of them gone at the end: the one place that knows which
/// kind of database it is.
final class Databases implements AutoCloseable {
  private static final String SQLITE = "jdbc:sqlite:";

  private final Path folder;

  private Databases(Path folder) {
    this.folder = folder;
  }

  /// In a new folder under that one, whose disk is the measured one.
  static Databases under(Path disk) {
    try {
      Files.createDirectories(disk);
      return new Databases(Files.createTempDirectory(disk, "bitepoint-bench"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address of the database of that name, as the program is given it.
  String url(String name) {
    return SQLITE + file(name);
  }

  Path file(String name) {
    return folder.resolve(name + ".db");
  }

  /// A new database that something is done to in memory, where the system has such a place.
  void live(String name, Consumer<Path> life) {
    var memory = Path.of("/dev/shm");
    try (var there = under(Files.isWritable(memory) ? memory : folder)) {
      life.accept(there.file(name));
      copy(there.file(name), name);
    }
  }

  /// A copy of a database that nobody has open.
  void copy(Path from, String to) {
    try {
      Files.copy(from, file(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Bytes on the disk.
  long size(String name) {
    try {
      return Files.size(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void drop(String name) {
    for (var end : new String[] {"", "-wal", "-shm", ".lock"}) {
      var _ = folder.resolve(name + ".db" + end).toFile().delete();
    }
  }

  /// For filling it in a hurry: what is written is not waited for.
  static Connection filling(String url) throws SQLException {
    var settings = new Properties();
    settings.setProperty("synchronous", "OFF");
    settings.setProperty("journal_mode", "WAL");
    settings.setProperty("cache_size", "-100000");
    return DriverManager.getConnection(url, settings);
  }

  /// As careful as the program's own: a commit is on the disk.
  static Connection durable(String url) throws SQLException {
    var settings = new Properties();
    settings.setProperty("synchronous", "FULL");
    settings.setProperty("journal_mode", "WAL");
    return DriverManager.getConnection(url, settings);
  }

  @Override
  public void close() {
    try (var files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(file -> {
            var _ = file.toFile().delete();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
