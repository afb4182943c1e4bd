package bitepoint.engine;

import bitepoint.store.Lane;
import bitepoint.store.StoreException;
import bitepoint.store.Work;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// The inbox in the database. Keeping waits while too much is waiting already. Safe for use by
/// several threads.
final class DurableInbox implements Inbox {
  private final Lane lane;
  private final Numbers numbers;
  private final Crew crew;
  private final InstantSource clock;
  private final Backlog backlog;
  private volatile Observer observer = Observer.NONE;
  private volatile boolean closed;

  DurableInbox(Lane lane, Numbers numbers, Crew crew, InstantSource clock, Backlog backlog) {
    this.lane = lane;
    this.numbers = numbers;
    this.crew = crew;
    this.clock = clock;
    this.backlog = backlog;
  }

  void whenWatched(Observer observer) {
    this.observer = observer;
  }

  @Override
  public void keep(List<Update> updates) {
    var most = backlog.mostAtOnce();
    for (var from = 0; from < updates.size(); from += most) {
      keepSome(updates.subList(from, Math.min(updates.size(), from + most)));
    }
  }

  /// Keeps nothing more; those who wait for room are sent away.
  void close() {
    closed = true;
    backlog.release(Integer.MAX_VALUE / 2);
  }

  private void keepSome(List<Update> updates) {
    backlog.reserve(updates.size());
    if (closed) {
      throw new StoreException("Bite Point is stopping; the updates stay with Telegram.");
    }
    var committed = new AtomicBoolean();
    try {
      lane.perform(keeping(updates, committed));
    } catch (RuntimeException e) {
      // What the disk refused to keep may be committed: then its turns give the room back.
      if (!committed.get()) {
        backlog.release(updates.size());
      }
      throw e;
    }
  }

  private Work<Integer> keeping(List<Update> updates, AtomicBoolean committed) {
    var arriving =
        updates.stream().map(update -> new Arriving(update, crew.shareOf(update))).toList();
    return transaction -> {
      var kept = InboxRows.keep(transaction, numbers, arriving, clock.instant());
      crew.announce(transaction, Shares.of(arriving.stream().map(Arriving::share).toList()));
      transaction.afterCommit(() -> {
        committed.set(true);
        backlog.add(kept);
        backlog.release(updates.size() - kept.size());
        observer.kept(kept.size());
      });
      return kept.size();
    };
  }
}
