package bitepoint.engine;

import bitepoint.store.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// What waits in the inbox itself, of people who are this machine's, whichever machine put it
/// there. Nothing of it is kept in memory.
final class TableBacklog implements Backlog {
  /// A call that was lost costs no more than this.
  private static final Duration UNTIL_LOOKED_AGAIN = Duration.ofSeconds(1);

  private static final int ROOM = 4096;

  private final Database database;
  private final Crew crew;
  private final Queue<Entry> direct = new ConcurrentLinkedQueue<>();
  private final Semaphore news = new Semaphore(1);

  TableBacklog(Database database, Crew crew) {
    this.database = database;
    this.crew = crew;
  }

  @Override
  public int mostAtOnce() {
    return ROOM;
  }

  @Override
  public void reserve(int count) {}

  @Override
  public void release(int count) {}

  @Override
  public void add(List<Task.Kept> kept) {
    look();
  }

  @Override
  public void add(Incoming incoming) {
    direct.add(new Entry.Direct(incoming));
    look();
  }

  /// There may be something.
  void look() {
    news.release();
  }

  @Override
  public List<Entry> take(int most, List<Flood.PutOff> putOff) throws InterruptedException {
    var patience = putOff.isEmpty() ? UNTIL_LOOKED_AGAIN : UNTIL_OFFERED_AGAIN;
    while (true) {
      var entries = waiting(most, putOff);
      if (!entries.isEmpty()) {
        return entries;
      }
      var isNews = news.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
      news.drainPermits();
      if (!isNews && !putOff.isEmpty()) {
        return List.of();
      }
    }
  }

  private List<Entry> waiting(int most, List<Flood.PutOff> putOff) {
    var entries = new ArrayList<Entry>();
    for (var one = direct.poll(); one != null; one = direct.poll()) {
      entries.add(one);
    }
    var shares = crew.shares();
    if (!shares.isEmpty()) {
      database
          .reading()
          .withHandle(handle ->
              InboxRows.waiting(
                  handle,
                  database.seal(),
                  shares,
                  putOff.stream().map(late -> late.kept().arrival()).toList(),
                  most))
          .forEach(kept -> entries.add(new Entry.FromInbox(kept)));
    }
    return entries;
  }
}
