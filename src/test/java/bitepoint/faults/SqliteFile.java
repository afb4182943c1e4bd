package bitepoint.faults;

import java.nio.file.Path;

/// A SQLite database.
record SqliteFile(Path file) implements Base {
  @Override
  public String url() {
    return "jdbc:sqlite:" + file;
  }

  @Override
  public Ledger ledger() {
    return new Ledger(url());
  }

  @Override
  public Ledger.Underway wreck() {
    return Wreck.examine(file, file.resolveSibling("wrecks"));
  }
}
