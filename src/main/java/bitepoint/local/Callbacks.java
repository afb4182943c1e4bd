package bitepoint.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Taps that the bot has not answered yet. Each can be answered once.
final class Callbacks {
  private static final int MOST_OPEN = 50_000;

  record Tap(long chatId, int messageId, String data) {}

  private final Map<String, Tap> open = new LinkedHashMap<>();

  synchronized String open(long chatId, int messageId, String data) {
    var id = Long.toUnsignedString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    open.put(id, new Tap(chatId, messageId, data));
    if (open.size() > MOST_OPEN) {
      var oldest = open.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    return id;
  }

  /// The tap with that id, if it has not been answered; from now on it has.
  synchronized Optional<Tap> close(String id) {
    return Optional.ofNullable(open.remove(id));
  }
}
