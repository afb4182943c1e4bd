package bitepoint.store;

/// What a database wants done while people sleep, beyond the deletion of old rows.
public final class Upkeep {
  private Upkeep() {}

  /// Folds SQLite's write-ahead log back and brings its statistics up to date; a PostgreSQL server
  /// does the like by itself.
  ///
  /// @throws StoreException where the database cannot be written
  public static void of(Database database, Lane lane) {
    switch (database.place()) {
      case DatabaseFile _ -> {
        lane.perform(transaction -> transaction.handle().execute("PRAGMA optimize"));
        database.reading().useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
      }
      case DatabaseServer _ -> {}
    }
  }
}
