package bitepoint.bench;

import bitepoint.store.Copying;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/// Where the measured databases are, each of them gone at the end: the one place that knows which
/// kind of database it is. All are filled as SQLite files; where PostgreSQL is measured, the
/// program is given a copy on a server, made as the program itself moves a coach there.
final class Databases implements AutoCloseable {
  private static final String SQLITE = "jdbc:sqlite:";

  private final Path folder;
  private final Optional<Server> server;

  private Databases(Path folder, Optional<Server> server) {
    this.folder = folder;
    this.server = server;
  }

  /// In a new folder under that one, whose disk is the measured one.
  static Databases under(Path disk) {
    return new Databases(folderUnder(disk), Optional.empty());
  }

  /// The same, and a server beside them.
  static Databases onServer(Path disk) {
    var folder = folderUnder(disk);
    return new Databases(folder, Optional.of(Server.in(folder)));
  }

  private static Path folderUnder(Path disk) {
    try {
      Files.createDirectories(disk);
      return Files.createTempDirectory(disk, "bitepoint-bench").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Which kind is measured.
  String kind() {
    return server.isPresent() ? "PostgreSQL" : "SQLite";
  }

  /// The address of the file of that name, to fill it.
  String url(String name) {
    return SQLITE + file(name);
  }

  /// The address of the database of that name, as the program is given it, with what is in the file
  /// of that name, where there is one.
  String measured(String name) {
    if (server.isEmpty()) {
      return url(name);
    }
    server.get().drop(name);
    var url = server.get().create(name);
    if (Files.exists(file(name))) {
      Copying.of(file(name), url, Keyring.NONE, (_, _) -> {});
    }
    return url;
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
    server.ifPresent(there -> there.drop(name));
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
    if (!url.startsWith(SQLITE)) {
      return DriverManager.getConnection(url);
    }
    var settings = new Properties();
    settings.setProperty("synchronous", "FULL");
    settings.setProperty("journal_mode", "WAL");
    return DriverManager.getConnection(url, settings);
  }

  @Override
  public void close() {
    server.ifPresent(Server::close);
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
