package bitepoint.faults;

import java.nio.file.Path;

/// What the program may keep everything in. Whoever adds one adds a [Base] for it. A fault that is
/// the same whatever the database is befalls SQLite alone, unless the run is a long one.
enum Ground {
  SQLITE("SQLite") {
    @Override
    Base in(Path folder) {
      return new SqliteFile(folder.resolve("bitepoint.db"));
    }
  },
  POSTGRESQL("PostgreSQL") {
    @Override
    Base in(Path folder) {
      return new PostgresqlServer(
          bitepoint.ground.Ground.POSTGRESQL.url(folder.resolve("bitepoint")));
    }
  };

  private final String label;

  Ground(String label) {
    this.label = label;
  }

  /// A database that nobody has used yet. It lasts as long as the folder.
  abstract Base in(Path folder);

  @Override
  public String toString() {
    return label;
  }
}
