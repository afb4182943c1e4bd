package bitepoint.store;

import bitepoint.store.seal.Seal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The transaction that is open on the lane. Belongs to the lane's thread, for as long as the work
/// runs.
public final class Transaction {
  private final Handle handle;
  private final Sql sql;
  private final Seal seal;
  private List<Runnable> hooks = new ArrayList<>();

  Transaction(Handle handle, Sql sql, Seal seal) {
    this.handle = handle;
    this.sql = sql;
    this.seal = seal;
  }

  public Handle handle() {
    return handle;
  }

  /// Statements that are prepared once for all transactions.
  public Sql sql() {
    return sql;
  }

  public Seal seal() {
    return seal;
  }

  /// Runs after the commit, in order of registration, on the lane's thread: it must not block. What
  /// was committed may still be on its way to the disk, and nobody outside may hear of it before it
  /// lasts. Never runs where the work that registered it was undone.
  public void afterCommit(Runnable hook) {
    hooks.add(hook);
  }

  /// Does a part that can fail without the rest: what it wrote is undone, and its exception is
  /// thrown on.
  public <T> T apart(Work<T> work) throws Exception {
    var hooksBefore = hooks.size();
    sql.update("SAVEPOINT part");
    try {
      var result = work.in(this);
      sql.update("RELEASE part");
      return result;
    } catch (Throwable thrown) {
      if (!Trouble.ofTheStore(thrown)) {
        undo();
        hooks.subList(hooksBefore, hooks.size()).clear();
      }
      throw thrown;
    }
  }

  /// The hooks that were registered since the last call.
  List<Runnable> takeHooks() {
    var taken = hooks;
    hooks = new ArrayList<>();
    return taken;
  }

  private void undo() {
    try {
      sql.update("ROLLBACK TO part");
      sql.update("RELEASE part");
    } catch (SQLException e) {
      throw new StoreException("The database lost a transaction.", e);
    }
  }
}
