package bitepoint.faults;

/// A database on a PostgreSQL server.
record PostgresqlServer(String url) implements Base {
  @Override
  public Ledger ledger() {
    return new Ledger(url);
  }

  /// What was under way is undone by the server as soon as the connection is gone.
  @Override
  public Ledger.Underway wreck() {
    return ledger().underway();
  }
}
