package bitepoint.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;

/// Gives rows their numbers, upwards. What is undone leaves a gap.
sealed interface Numbers {
  /// That many, in order. Within a transaction.
  List<Long> next(Handle handle, int count);

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
    public List<Long> next(Handle handle, int count) {
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
    public List<Long> next(Handle handle, int count) {
      return count == 0
          ? List.of()
          : handle
              .createQuery("SELECT nextval(:name) FROM generate_series(1, :count)")
              .bind("name", name)
              .bind("count", count)
              .mapTo(Long.class)
              .list();
    }
  }
}
