package bitepoint.engine;

/// Gives outbox rows their ids, upwards. Belongs to the lane's thread; a turn that is undone leaves
/// a gap.
final class OutboxNumbers {
  private long last;

  /// @param last the newest id in the table
  OutboxNumbers(long last) {
    this.last = last;
  }

  long next() {
    return ++last;
  }
}
