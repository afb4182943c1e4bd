package bitepoint.store;

/// Something to do within a transaction. It runs on the lane's thread and must not wait for
/// anything.
@FunctionalInterface
public interface Work<T> {
  /// @throws Exception to have everything undone that this work did, and nothing else
  T in(Transaction transaction) throws Exception;
}
