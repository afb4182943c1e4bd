package bitepoint.faults;

/// A database, as a test has it beside the program.
interface Base {
  /// As `DATABASE_URL` names it.
  String url();

  /// What it says, asked from outside.
  Ledger ledger();

  /// What was under way when the program was killed, without touching what the next one finds.
  ///
  /// @throws AssertionError where the database is damaged
  Ledger.Underway wreck();
}
