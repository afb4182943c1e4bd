package bitepoint.store;

import java.util.Set;

/// What a PostgreSQL server's five letters mean
/// (https://www.postgresql.org/docs/current/errcodes-appendix.html).
final class ServerTrouble {
  /// A lost connection, a lack of room or memory, somebody who stops the server, its disk, its own
  /// damage.
  private static final Set<String> OF_THE_SERVER = Set.of("08", "53", "57", "58", "XX");

  /// A deadlock, a transaction to be tried again, and a server that only reads.
  private static final Set<String> TO_BE_TRIED_AGAIN =
      Set.of("40001", "40P01", "25006", "25P02", "25P03", "55P03");

  private ServerTrouble() {}

  /// True where a repetition may succeed and the transaction at hand is not to be trusted any more.
  static boolean isOfTheServer(String state) {
    return OF_THE_SERVER.contains(family(state)) || TO_BE_TRIED_AGAIN.contains(state);
  }

  static String sentence(String database, String state) {
    return switch (state) {
      case "3D000" ->
          "There is no database " + database + ": create it, or let DATABASE_URL name another.";
      case "53100" -> "There is no room left on the disk of the database " + database + ".";
      case "53300" ->
          "The server of the database "
              + database
              + " takes no more connections: raise its max_connections.";
      case "25006" ->
          "The database " + database + " only reads: let DATABASE_URL name the one that writes.";
      default ->
          switch (family(state)) {
            case "08", "57" ->
                "The database "
                    + database
                    + " cannot be reached: see whether its server runs and DATABASE_URL is right.";
            case "28" ->
                "The database "
                    + database
                    + " does not let Bite Point in: check user and password in DATABASE_URL.";
            case "42" ->
                "The database "
                    + database
                    + " does not let Bite Point make its tables: let the user own the database.";
            case "XX" -> "The database " + database + " is damaged: restore a backup of it.";
            default -> "The database " + database + " cannot be used (" + state + ").";
          };
    };
  }

  private static String family(String state) {
    return state.length() < 2 ? state : state.substring(0, 2);
  }
}
