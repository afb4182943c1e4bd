package bitepoint.store;

import bitepoint.store.seal.Keyring;
import bitepoint.store.seal.Seal;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// A database, migrated and ready. Owns its connections: one that writes, which belongs to the
/// [Lane], and a few that only read and may be used from any thread.
public final class Database implements AutoCloseable {
  static final int READERS = 3;

  private final Place place;
  private final Dialect dialect;
  private final Claim claim;
  private final HikariDataSource writers;
  private final HikariDataSource readers;
  private final Jdbi writing;
  private final Jdbi reading;
  private final Seal seal;
  private final Disk disk;

  /// How a database that has just been migrated is found to be sealed.
  @FunctionalInterface
  interface Admission {
    Seal in(Handle handle, Place place) throws SQLException;
  }

  /// What keeps others from using the database as well, until it is closed.
  @FunctionalInterface
  interface Claim extends AutoCloseable {
    @Override
    void close();
  }

  Database(
      Place place,
      Dialect dialect,
      Claim claim,
      HikariDataSource writers,
      HikariDataSource readers,
      Seal seal,
      Disk disk) {
    this.place = place;
    this.dialect = dialect;
    this.claim = claim;
    this.writers = writers;
    this.readers = readers;
    this.writing = dialect.jdbi(writers);
    this.reading = dialect.jdbi(readers);
    this.seal = seal;
    this.disk = disk;
  }

  /// One that is not encrypted.
  ///
  /// @param url as in [Place]
  /// @throws StoreException with a sentence for whoever starts the program
  public static Database open(String url) {
    return open(url, Keyring.NONE);
  }

  /// For a coach: a file is this process's alone, a server is shared with others like it.
  ///
  /// @param url as in [Place]
  /// @throws StoreException with a sentence for whoever starts the program
  public static Database open(String url, Keyring keys) {
    Admission admission = (handle, place) -> KeyCheck.admit(handle, place.name(), keys);
    return switch (Place.of(url)) {
      case DatabaseFile file -> Sqlite.open(file, admission);
      case DatabaseServer server -> Postgresql.open(server, Postgresql.Use.SHARED, admission);
    };
  }

  /// For what is done while no coach is running.
  ///
  /// @param url as in [Place]
  /// @throws StoreException with a sentence for whoever starts the program
  static Database alone(String url, Admission admission) {
    return switch (Place.of(url)) {
      case DatabaseFile file -> Sqlite.open(file, admission);
      case DatabaseServer server -> Postgresql.open(server, Postgresql.Use.ALONE, admission);
    };
  }

  /// For queries from any thread; what it shows is committed.
  public Jdbi reading() {
    return reading;
  }

  /// Between what people told and what of it is in the tables.
  public Seal seal() {
    return seal;
  }

  public Place place() {
    return place;
  }

  Dialect dialect() {
    return dialect;
  }

  /// For the [Lane] alone.
  Disk disk() {
    return disk;
  }

  /// For the [Lane] alone: there is one connection.
  Jdbi writing() {
    return writing;
  }

  /// The pool of that connection.
  HikariDataSource writers() {
    return writers;
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
    disk.close();
    claim.close();
  }
}
