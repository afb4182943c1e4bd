package bitepoint.engine;

import bitepoint.store.Transaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The processes that work on one database, as one of them sees it.
sealed interface Crew extends AutoCloseable permits Alone, Machine {
  /// The people who are this process's. On the lane's thread it does not change.
  Shares shares();

  /// Whether this process does what only one of them may: poll, and tidy up at night.
  boolean leads();

  /// Who sends what is ours; before [#join].
  ///
  /// @param isSettling whether it is not written yet what became of some of it
  void carriedBy(Carrier carrier, BooleanSupplier isSettling);

  /// Joins the others. `updated` is run, from any thread, when there are updates that may be ours.
  void join(Runnable updated);

  /// Which of these updates are still to be dealt with, by this process, and not already by a
  /// transaction whose end nobody heard of. Within the transaction in which they are.
  Set<Long> stillOurs(Transaction transaction, List<Task.Kept> kept) throws SQLException;

  /// In whose share an update is, as far as that matters.
  int shareOf(Update update);

  /// Wakes those whose people updates are from. Within the transaction that keeps them.
  ///
  /// @param shares of the updates
  void announce(Transaction transaction, Shares shares);

  /// Leaves; what was ours is taken by the others at once.
  @Override
  void close();
}
