package bitepoint.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Tells trouble of the database itself (a full disk, a lost file) from a mistake of one piece of
/// work.
public final class Trouble {
  private Trouble() {}

  /// True where a repetition may succeed and the transaction at hand is not to be trusted any more.
  public static boolean ofTheStore(Throwable thrown) {
    return causes(thrown).anyMatch(cause -> cause instanceof StoreException)
        || state(thrown).filter(ServerTrouble::isOfTheServer).isPresent()
        || code(thrown).filter(Trouble::isEnvironment).isPresent();
  }

  /// Whether the file itself is damaged, so that only a backup helps.
  public static boolean isDamage(Throwable thrown) {
    return code(thrown)
        .filter(
            code -> code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB)
        .isPresent();
  }

  /// What is wrong with that database, in one sentence.
  static StoreException explained(Place place, Throwable thrown) {
    var known = causes(thrown).filter(StoreException.class::isInstance).findFirst();
    if (known.isPresent()) {
      return (StoreException) known.get();
    }
    var name = place.name();
    var sentence =
        switch (place) {
          case DatabaseFile _ -> code(thrown).map(code -> sentence(name, code));
          case DatabaseServer _ -> state(thrown).map(state -> ServerTrouble.sentence(name, state));
        };
    return new StoreException(
        sentence.orElseGet(
            () -> "The database " + name + " cannot be used: " + firstLine(thrown) + "."),
        thrown);
  }

  private static String sentence(String file, SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_NOTADB ->
          file + " is not a SQLite database: move it away or let DATABASE_URL name another file.";
      case SQLITE_CORRUPT -> "The database " + file + " is damaged: restore a backup of it.";
      case SQLITE_FULL -> "There is no room left on the disk of the database " + file + ".";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
          "The database " + file + " cannot be written: check who owns it and its folder.";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "The database " + file + " is held by another program: end that one first.";
      default -> "The database " + file + " cannot be used (" + code.name() + ").";
    };
  }

  private static boolean isEnvironment(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_FULL,
          SQLITE_IOERR,
          SQLITE_NOMEM,
          SQLITE_BUSY,
          SQLITE_LOCKED,
          SQLITE_CANTOPEN,
          SQLITE_READONLY,
          SQLITE_PERM,
          SQLITE_CORRUPT,
          SQLITE_NOTADB,
          SQLITE_INTERRUPT,
          SQLITE_PROTOCOL ->
          true;
      default -> false;
    };
  }

  private static Optional<SQLiteErrorCode> code(Throwable thrown) {
    return causes(thrown)
        .filter(SQLiteException.class::isInstance)
        .map(cause -> SQLiteErrorCode.getErrorCode(((SQLException) cause).getErrorCode() & 0xff))
        .findFirst();
  }

  /// PostgreSQL's own word for it.
  private static Optional<String> state(Throwable thrown) {
    return causes(thrown)
        .filter(cause -> cause instanceof SQLException && !(cause instanceof SQLiteException))
        .map(cause -> Optional.ofNullable(((SQLException) cause).getSQLState()))
        .flatMap(Optional::stream)
        .reduce((_, root) -> root);
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static String firstLine(Throwable thrown) {
    var message = thrown.getMessage();
    return message == null
        ? thrown.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
