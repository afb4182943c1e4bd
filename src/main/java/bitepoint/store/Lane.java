package bitepoint.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one way to write. Owns a thread and, with it, the writing connection: whatever work is
/// waiting goes into one transaction and shares its commit, each piece in a savepoint of its own. A
/// piece that fails is undone alone; where the commit fails, all of them fail and nothing was
/// written. It never waits in the hope of more work, and goes on while the disk is waited for.
public final class Lane implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Lane.class);
  private static final int MOST_AT_ONCE = 256;
  private static final long MILLIS_TO_FINISH = 900;

  private final Database database;
  private final BlockingQueue<Piece<?>> waiting = new LinkedBlockingQueue<>();
  private final AtomicLong commits = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final Syncing syncing;
  private final Thread thread;
  private volatile Guard guard = _ -> {};
  private boolean closed;

  /// Of the connection that was used last.
  private Optional<Sql> prepared = Optional.empty();

  /// What has to hold in each transaction, and is to be kept from changing until its end.
  @FunctionalInterface
  public interface Guard {
    /// @throws StoreException where it does not: nothing is written
    void in(Transaction transaction);
  }

  private Lane(Database database) {
    this.database = database;
    this.syncing = new Syncing(database.disk(), refused::incrementAndGet);
    this.thread = Thread.ofPlatform().name("lane").daemon().unstarted(this::run);
  }

  public static Lane on(Database database) {
    var lane = new Lane(database);
    lane.thread.start();
    return lane;
  }

  /// The future completes when what was done will outlast a power cut, after the hooks of that
  /// work; exceptionally with the work's own exception, with the driver's where nothing could be
  /// written, or with a [StoreException] where that or whether it will last is not known.
  public <T> CompletableFuture<T> submit(Work<T> work) {
    return submit(new Piece<>(work, false));
  }

  /// The same, but the future completes as soon as everybody sees what was done. It lasts before
  /// anything that is submitted after it does.
  public <T> CompletableFuture<T> commit(Work<T> work) {
    return submit(new Piece<>(work, true));
  }

  private <T> CompletableFuture<T> submit(Piece<T> piece) {
    synchronized (waiting) {
      if (closed) {
        piece.fail(new StoreException("The database is closed."));
      } else {
        waiting.add(piece);
      }
    }
    return piece.future();
  }

  /// Submits and waits. Not to be called on the lane's thread.
  ///
  /// @throws StoreException where nothing could be written
  /// @throws RuntimeException what the work threw
  public <T> T perform(Work<T> work) {
    return await(submit(work));
  }

  /// Waits for what was submitted. Not to be called on the lane's thread.
  ///
  /// @throws StoreException where nothing could be written
  /// @throws RuntimeException what the work threw
  public <T> T await(CompletableFuture<T> submitted) {
    try {
      return submitted.join();
    } catch (CompletionException e) {
      if (Trouble.ofTheStore(e)) {
        throw Trouble.explained(database.place(), e);
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new StoreException("The database refused a piece of work.", e);
    }
  }

  /// From the next transaction on.
  public void guard(Guard guard) {
    this.guard = guard;
  }

  /// How many transactions were committed so far.
  public long commits() {
    return commits.get();
  }

  /// How many transactions the database refused so far, because of its disk or its file.
  public long refused() {
    return refused.get();
  }

  /// Takes no more work, finishes what was submitted, and gives up on that after a second.
  @Override
  public void close() {
    synchronized (waiting) {
      if (!closed) {
        closed = true;
        waiting.add(Piece.last());
      }
    }
    try {
      var deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS_TO_FINISH);
      thread.join(MILLIS_TO_FINISH);
      syncing.close(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    var batch = new ArrayList<Piece<?>>();
    var open = true;
    while (open) {
      try {
        batch.add(waiting.take());
        // Who is about to add more does, and shares the commit.
        Thread.yield();
        waiting.drainTo(batch, MOST_AT_ONCE - 1);
        open = !batch.removeIf(Piece::isLast);
        transact(batch);
      } catch (InterruptedException e) {
        log.debug("The lane's thread is not ended by interruption.");
      }
      batch.clear();
    }
  }

  private void transact(List<Piece<?>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try (var handle = database.writing().open()) {
      try {
        var transaction = new Transaction(handle, sql(handle), database.seal());
        database.dialect().begin(handle.getConnection());
        guard.in(transaction);
        for (var piece : batch) {
          piece.run(transaction);
        }
        database.dialect().commit(handle.getConnection());
      } catch (Throwable thrown) {
        database.dialect().undo(handle.getConnection());
        database.writers().evictConnection(handle.getConnection());
        throw thrown;
      }
    } catch (Throwable thrown) {
      if (Trouble.ofTheStore(thrown)) {
        refused.incrementAndGet();
      }
      batch.forEach(piece -> piece.fail(thrown));
      return;
    }
    commits.incrementAndGet();
    batch.forEach(Piece::committed);
    syncing.add(batch);
  }

  private Sql sql(Handle handle) throws SQLException {
    var connection = handle.getConnection().unwrap(Connection.class);
    var sql =
        prepared
            .filter(one -> one.isOn(connection))
            .orElseGet(() -> Sql.preparing(connection, database.dialect()));
    prepared = Optional.of(sql);
    return sql;
  }
}
