package bitepoint.engine;

import bitepoint.engine.Backlog.Entry;
import bitepoint.store.Database;
import bitepoint.store.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what is in the inbox, in order: read outside the transaction, then made real within one, a
/// batch at a time. Owns a thread. While the database cannot be written everything stays in the
/// inbox and is tried again, ever more slowly.
final class Turns implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Turns.class);
  private static final int MOST_AT_ONCE = 256;
  private static final long FIRST_WAIT_MILLIS = 50;
  private static final long LONGEST_WAIT_MILLIS = 10_000;
  private static final long MILLIS_TO_FINISH = 300;

  private final Database database;
  private final Lane lane;
  private final Backlog backlog;
  private final Readings readings;
  private final Stepping stepping;
  private final long newestOfEarlierProcess;
  private final Outage outage = new Outage(log, "Updates cannot be dealt with");
  private List<Flood.PutOff> putOff = List.of();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("turns").daemon().unstarted(this::run);

  /// @param newestOfEarlierProcess the newest arrival that is not in the backlog but only in the
  ///   table
  Turns(
      Database database,
      Lane lane,
      Backlog backlog,
      Readings readings,
      Stepping stepping,
      long newestOfEarlierProcess) {
    this.database = database;
    this.lane = lane;
    this.backlog = backlog;
    this.readings = readings;
    this.stepping = stepping;
    this.newestOfEarlierProcess = newestOfEarlierProcess;
  }

  void start() {
    thread.start();
  }

  boolean isAwake() {
    return thread.isAlive();
  }

  /// Takes nothing more. A transaction that has begun is finished by the lane.
  @Override
  public void close() {
    stopping.countDown();
    thread.interrupt();
    try {
      thread.join(MILLIS_TO_FINISH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    readings.close();
  }

  private void run() {
    try {
      takeWhatWasLeft();
      while (true) {
        var entries = next();
        takeUntilCommitted(entries);
        backlog.release((int) entries.stream().filter(Entry.FromInbox.class::isInstance).count());
      }
    } catch (InterruptedException e) {
      log.debug("No more turns are taken.");
    }
  }

  private List<Entry> next() throws InterruptedException {
    var entries = new ArrayList<Entry>();
    until(() -> entries.addAll(backlog.take(MOST_AT_ONCE, putOff)));
    return entries;
  }

  private void takeWhatWasLeft() throws InterruptedException {
    var after = 0L;
    while (true) {
      var left = left(after);
      if (left.isEmpty()) {
        return;
      }
      takeUntilCommitted(left.stream().<Entry>map(Entry.FromInbox::new).toList());
      after = left.getLast().arrival();
    }
  }

  private List<Task.Kept> left(long after) throws InterruptedException {
    var left = new ArrayList<Task.Kept>();
    until(() ->
        left.addAll(
            database
                .reading()
                .withHandle(handle ->
                    InboxRows.waiting(
                        handle, database.seal(), after, newestOfEarlierProcess, MOST_AT_ONCE))));
    return left;
  }

  private void takeUntilCommitted(List<Entry> entries) throws InterruptedException {
    until(() -> {
      var tasks = readings.read(entries);
      putOff = lane.commit(transaction -> stepping.run(transaction, tasks, putOff)).get();
      return putOff;
    });
  }

  private void until(Callable<?> works) throws InterruptedException {
    var wait = FIRST_WAIT_MILLIS;
    while (!worked(works)) {
      if (stopping.await(wait, TimeUnit.MILLISECONDS)) {
        throw new InterruptedException("stopping");
      }
      wait = Math.min(LONGEST_WAIT_MILLIS, wait * 2);
    }
  }

  private boolean worked(Callable<?> works) throws InterruptedException {
    try {
      works.call();
      outage.worked();
      return true;
    } catch (InterruptedException e) {
      throw e;
    } catch (Throwable thrown) {
      outage.failed(thrown);
      return false;
    }
  }
}
