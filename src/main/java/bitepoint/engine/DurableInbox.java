package bitepoint.engine;

import bitepoint.store.Lane;
import bitepoint.store.StoreException;
import bitepoint.store.Work;
import java.time.InstantSource;
import java.util.List;

/// The inbox in the database. Keeping waits while too much is waiting already. Safe for use by
/// several threads.
final class DurableInbox implements Inbox {
  private final Lane lane;
  private final InstantSource clock;
  private final Backlog backlog;
  private volatile Observer observer = Observer.NONE;
  private volatile boolean closed;

  DurableInbox(Lane lane, InstantSource clock, Backlog backlog) {
    this.lane = lane;
    this.clock = clock;
    this.backlog = backlog;
  }

  void whenWatched(Observer observer) {
    this.observer = observer;
  }

  @Override
  public void keep(List<Update> updates) {
    var most = Backlog.mostAtOnce();
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
    try {
      lane.perform(keeping(updates));
    } catch (RuntimeException e) {
      backlog.release(updates.size());
      throw e;
    }
  }

  private Work<Integer> keeping(List<Update> updates) {
    return transaction -> {
      var kept = InboxRows.keep(transaction, updates, clock.instant());
      transaction.afterCommit(() -> {
        backlog.add(kept);
        backlog.release(updates.size() - kept.size());
        observer.kept(kept.size());
      });
      return kept.size();
    };
  }
}
