package bitepoint.engine;

import bitepoint.store.Transaction;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/// Gives rows their numbers, upwards. What is undone leaves a gap.
sealed interface Numbers {
  /// That many, in order. Within a transaction.
  List<Long> next(Transaction transaction, int count) throws SQLException;

  /// For a table that no other process writes to.
  final class Counted implements Numbers {
    private final AtomicLong last;

    private Counted(long last) {
      this.last = new AtomicLong(last);
    }

    /// @param last the newest number in the table
    static Counted after(long last) {
      return new Counted(last);
    }

    @Override
    public List<Long> next(Transaction transaction, int count) {
      var first = last.getAndAdd(count) + 1;
      return LongStream.range(first, first + count).boxed().toList();
    }
  }

  /// For a table that several processes write to.
  ///
  /// @param name of the database's sequence
  record Sequence(String name) implements Numbers {
    @Override
    public String toString() {
      return "Sequence[]";
    }

    @Override
    public List<Long> next(Transaction transaction, int count) throws SQLException {
      return count == 0
          ? List.of()
          : transaction
              .sql()
              .list(
                  "SELECT nextval(?) FROM generate_series(1, ?)",
                  row -> row.getLong(1),
                  name,
                  count);
    }
  }
}
