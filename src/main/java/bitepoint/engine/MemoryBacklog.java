package bitepoint.engine;

import bitepoint.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// What was committed to the inbox and waits in memory, no more than fits.
final class MemoryBacklog implements Backlog {
  private static final int ROOM = 4096;

  private final Semaphore room = new Semaphore(ROOM, true);
  private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>();

  @Override
  public int mostAtOnce() {
    return ROOM / 4;
  }

  @Override
  public void reserve(int count) {
    try {
      room.acquire(count);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("Interrupted while earlier updates were being dealt with.", e);
    }
  }

  @Override
  public void release(int count) {
    room.release(count);
  }

  @Override
  public void add(List<Task.Kept> kept) {
    kept.forEach(one -> entries.add(new Entry.FromInbox(one)));
  }

  @Override
  public void add(Incoming incoming) {
    entries.add(new Entry.Direct(incoming));
  }

  @Override
  public List<Entry> take(int most, List<Flood.PutOff> putOff) throws InterruptedException {
    if (putOff.isEmpty()) {
      return andMore(entries.take(), most);
    }
    var first = entries.poll(UNTIL_OFFERED_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    return first == null ? List.of() : andMore(first, most);
  }

  private List<Entry> andMore(Entry first, int most) {
    var taken = new ArrayList<Entry>(List.of(first));
    entries.drainTo(taken, most - 1);
    return taken;
  }
}
