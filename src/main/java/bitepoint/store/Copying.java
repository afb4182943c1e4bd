package bitepoint.store;

import bitepoint.store.seal.Keyring;
import bitepoint.store.seal.Seal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.jdbi.v3.core.Handle;

/// Moves a coach from a SQLite file to a PostgreSQL server: every row of every table, in one
/// transaction that is committed once both hold the same.
public final class Copying {
  private static final Set<String> NOT_COPIED =
      Set.of("flyway_schema_history", "machine", "share", "start");

  private Copying() {}

  /// @param file the SQLite database, which no coach is running on; it is brought up to date and
  ///   otherwise left as it is
  /// @param server the address of the PostgreSQL one, which holds nobody yet
  /// @param keys those of the file; it stays encrypted as it is
  /// @param copied told each table with its number of rows
  /// @throws StoreException where it cannot be done: the server's database holds nobody then
  public static void of(Path file, String server, Keyring keys, ObjLongConsumer<String> copied) {
    if (!(Place.of(server) instanceof DatabaseServer)) {
      throw new StoreException(
          "DATABASE_URL has to name the PostgreSQL database to copy to, as in"
              + " jdbc:postgresql://localhost:5432/bitepoint.");
    }
    if (!Files.isRegularFile(file)) {
      throw new StoreException("There is no database " + file + " to copy.");
    }
    try (var from =
            Database.alone(
                "jdbc:sqlite:" + file,
                (handle, place) -> KeyCheck.opening(handle, place.name(), keys));
        var to = Database.alone(server, (_, _) -> Seal.NONE);
        var lane = Lane.on(to)) {
      lane.perform(target -> {
        refuseInhabited(target.handle(), to.place());
        return from.reading()
            .<Integer, SQLException>withHandle(source -> copy(source, target.handle(), copied));
      });
    }
  }

  private static void refuseInhabited(Handle target, Place place) {
    for (var table : List.of("person", "inbox", "outbox", "encryption_key")) {
      var some =
          target
              .createQuery("SELECT EXISTS (SELECT 1 FROM " + table + ")")
              .mapTo(Boolean.class)
              .one();
      if (some) {
        throw new StoreException(
            "The database " + place.name() + " is in use already: copy to a new one.");
      }
    }
  }

  private static int copy(Handle source, Handle target, ObjLongConsumer<String> copied)
      throws SQLException {
    var tables = tables(source);
    for (var name : tables) {
      var table = CopiedTable.of(source, name);
      table.copy(source, target);
      copied.accept(name, table.compare(source, target));
    }
    for (var numbered : List.of("inbox", "outbox")) {
      CopiedTable.of(target, numbered).continueAfter(target, numbered + "_number");
    }
    target.execute("ANALYZE");
    return tables.size();
  }

  /// People first, as the others refer to them.
  private static List<String> tables(Handle source) {
    return source.createQuery("<tables>").mapTo(String.class).list().stream()
        .filter(name -> !NOT_COPIED.contains(name) && !name.startsWith("sqlite_"))
        .sorted(
            Comparator.<String, Boolean>comparing(name -> !name.equals("person"))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
