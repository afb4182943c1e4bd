package bitepoint.store;

/// Where a database is: a file of SQLite's, or a server of PostgreSQL's.
public sealed interface Place permits DatabaseFile, DatabaseServer {
  /// @throws StoreException for an address that names neither
  static Place of(String url) {
    return url.startsWith(DatabaseServer.SCHEME) ? DatabaseServer.of(url) : DatabaseFile.of(url);
  }

  /// As JDBC names it. It may hold a password.
  String url();

  /// As sentences name it, without a password.
  String name();
}
