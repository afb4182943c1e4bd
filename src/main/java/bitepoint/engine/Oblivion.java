package bitepoint.engine;

import bitepoint.store.Database;
import bitepoint.store.Lane;
import bitepoint.store.Scrub;
import bitepoint.store.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a deletion true on the disk: once the goodbye is sent, or after a minute, nothing is left
/// of whoever was forgotten, in no row, no page and no log. What an earlier process did not get
/// done is done at the start. Owns a thread.
final class Oblivion implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Oblivion.class);
  private static final Duration GOODBYE = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

  private final Database database;
  private final Lane lane;
  private final Semaphore due = new Semaphore(1);
  private final Outage outage = new Outage(log, "What was deleted cannot be wiped off the disk");
  private final Thread thread = Thread.ofPlatform().name("oblivion").daemon().unstarted(this::run);

  Oblivion(Database database, Lane lane) {
    this.database = database;
    this.lane = lane;
  }

  /// Deletes people with everything that refers to them. The rest is for [#isDue()], after the
  /// commit.
  static void forget(Sql sql, Collection<Long> people, Instant now) throws SQLException {
    for (var id : people) {
      sql.update("DELETE FROM person WHERE id = ?", id);
      sql.update("DELETE FROM outbox WHERE person_id = ?", id);
      sql.update("INSERT INTO scrub (at) VALUES (?)", now.toEpochMilli());
    }
  }

  void start() {
    thread.start();
  }

  /// Somebody was forgotten. Returns at once.
  void isDue() {
    due.release();
  }

  /// What is not done is done by the next process.
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(BETWEEN_TRIES.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (true) {
        due.acquire();
        due.drainPermits();
        while (!isDone()) {
          Thread.sleep(BETWEEN_TRIES);
        }
      }
    } catch (InterruptedException e) {
      log.debug("What is left to wipe is left to the next start.");
    }
  }

  private boolean isDone() throws InterruptedException {
    try {
      var newest = database.reading().withHandle(Oblivion::newest);
      if (newest > 0) {
        var goodbye = database.reading().withHandle(OutboxRows::newest);
        awaitSent(goodbye);
        lane.perform(transaction -> OutboxRows.deleteOfNobody(transaction.handle(), goodbye));
        if (!Scrub.of(database.place())) {
          return false;
        }
        lane.perform(transaction ->
            transaction
                .handle()
                .createUpdate("DELETE FROM scrub WHERE id <= ?")
                .bind(0, newest)
                .execute());
      }
      outage.worked();
      return true;
    } catch (RuntimeException e) {
      outage.failed(e);
      return false;
    }
  }

  private void awaitSent(long goodbye) throws InterruptedException {
    var deadline = System.nanoTime() + GOODBYE.toNanos();
    while (database.reading().withHandle(handle -> OutboxRows.areLeftOfNobody(handle, goodbye))
        && System.nanoTime() < deadline) {
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  private static long newest(Handle handle) {
    return handle.createQuery("SELECT coalesce(max(id), 0) FROM scrub").mapTo(Long.class).one();
  }
}
