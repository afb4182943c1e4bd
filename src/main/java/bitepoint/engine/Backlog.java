package bitepoint.engine;

import bitepoint.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// What was committed to the inbox and waits in memory for its turn, no more than fits. Safe for
/// use by several threads.
final class Backlog {
  /// An update from the inbox, or an event that came directly.
  sealed interface Entry {
    record FromInbox(Task.Kept kept) implements Entry {}

    record Direct(Incoming incoming) implements Entry {}
  }

  private static final int ROOM = 4096;

  private final Semaphore room = new Semaphore(ROOM, true);
  private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>();

  /// The most that can be reserved at once.
  static int mostAtOnce() {
    return ROOM / 4;
  }

  /// Waits until there is room for that many.
  void reserve(int count) {
    try {
      room.acquire(count);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("Interrupted while earlier updates were being dealt with.", e);
    }
  }

  void release(int count) {
    room.release(count);
  }

  void add(List<Task.Kept> kept) {
    kept.forEach(one -> entries.add(new Entry.FromInbox(one)));
  }

  /// Takes no room: what comes directly is rare.
  void add(Incoming incoming) {
    entries.add(new Entry.Direct(incoming));
  }

  /// Waits for one, then takes what else is there.
  List<Entry> take(int most) throws InterruptedException {
    return andMore(entries.take(), most);
  }

  /// The same, but waits no longer than that; empty where none came.
  List<Entry> take(int most, Duration patience) throws InterruptedException {
    var first = entries.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    return first == null ? List.of() : andMore(first, most);
  }

  private List<Entry> andMore(Entry first, int most) {
    var taken = new ArrayList<Entry>(List.of(first));
    entries.drainTo(taken, most - 1);
    return taken;
  }
}
