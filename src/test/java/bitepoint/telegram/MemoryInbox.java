package bitepoint.telegram;

import bitepoint.engine.Inbox;
import bitepoint.engine.Update;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An inbox that lasts as long as the test. Safe for use by many threads.
final class MemoryInbox implements Inbox {
  private final Map<Long, Update> updates = new LinkedHashMap<>();
  private int failures;
  private int refused;

  synchronized void failNext(int times) {
    failures = times;
  }

  @Override
  public synchronized void keep(List<Update> kept) {
    if (failures > 0) {
      failures--;
      refused++;
      throw new IllegalStateException("the disk is full");
    }
    kept.forEach(update -> updates.putIfAbsent(update.id(), update));
  }

  synchronized List<Update> updates() {
    return List.copyOf(updates.values());
  }

  /// How often updates could not be kept.
  synchronized int refused() {
    return refused;
  }
}
