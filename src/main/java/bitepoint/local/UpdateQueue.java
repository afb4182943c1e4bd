package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// The updates that the bot has not confirmed yet. Safe for use by many threads; a poll that waits
/// hinders nobody.
final class UpdateQueue {
  /// How far beyond the newest update an offset is still believed.
  private static final int BELIEVED = 10;

  private static final int MOST_SECONDS = 50;
  private static final int MOST_UPDATES = 100;

  /// An update as it will be delivered.
  record Pending(long id, byte[] body) {}

  private final ArrayDeque<Pending> pending = new ArrayDeque<>();
  private Set<String> allowed = Set.of();
  private long next;
  private long polls;
  private int waiting;
  private boolean delivered;
  private boolean closed;

  UpdateQueue(long first) {
    next = first;
  }

  /// Queues an update of that kind, unless the bot asked not to be told of it.
  void add(String kind, JsonNode content) {
    var tail = Json.bytes(content);
    synchronized (this) {
      if (allowed.isEmpty() || allowed.contains(kind)) {
        var head = "{\"update_id\":" + next + ",\"" + kind + "\":";
        enqueue(join(head.getBytes(StandardCharsets.UTF_8), tail));
      }
    }
  }

  /// Queues an update as it is, with the next id.
  ///
  /// @param body may hold `%d` where the id belongs
  synchronized long addRaw(String body) {
    var id = next;
    enqueue(body.replace("%d", Long.toString(id)).getBytes(StandardCharsets.UTF_8));
    return id;
  }

  private void enqueue(byte[] body) {
    pending.add(new Pending(next++, body));
    notifyAll();
  }

  /// The next updates as a JSON array; waits for one up to that many seconds.
  ///
  /// @throws Refusal when another poll took over, or updates are delivered
  synchronized byte[] poll(long offset, int limit, int seconds)
      throws Refusal, InterruptedException {
    if (delivered) {
      throw Refusal.hooked();
    }
    var mine = ++polls;
    notifyAll();
    var deadline =
        System.nanoTime() + TimeUnit.SECONDS.toNanos(Math.clamp(seconds, 0, MOST_SECONDS));
    forget(offset);
    while (!closed && pending.isEmpty() && mine == polls && awaitUntil(deadline)) {
      forget(offset);
    }
    if (mine != polls) {
      throw delivered ? Refusal.hooked() : Refusal.conflict();
    }
    return first(limit < 1 || limit > MOST_UPDATES ? MOST_UPDATES : limit);
  }

  /// @return whether there was still time to wait
  private boolean awaitUntil(long deadline) throws InterruptedException {
    var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime() + 999_999);
    if (left <= 0) {
      return false;
    }
    waiting++;
    try {
      wait(left);
    } finally {
      waiting--;
    }
    return true;
  }

  private void forget(long offset) {
    if (offset < 0) {
      while (pending.size() > -offset) {
        pending.removeFirst();
      }
    } else if (offset <= next + BELIEVED) {
      while (!pending.isEmpty() && pending.getFirst().id() < offset) {
        pending.removeFirst();
      }
    }
  }

  private byte[] first(int limit) {
    var array = new ByteArrayOutputStream(256);
    array.write('[');
    var updates = pending.iterator();
    for (var i = 0; i < limit && updates.hasNext(); i++) {
      if (i > 0) {
        array.write(',');
      }
      array.writeBytes(updates.next().body());
    }
    array.write(']');
    return array.toByteArray();
  }

  /// From now on updates are delivered, or else can be polled. Ends open polls.
  synchronized void deliver(boolean wanted) {
    if (delivered != wanted) {
      delivered = wanted;
      polls++;
      notifyAll();
    }
  }

  /// Waits for an update that is none of these and returns the oldest.
  synchronized Pending awaitOtherThan(Set<Pending> known) throws InterruptedException {
    while (true) {
      for (var update : pending) {
        if (!known.contains(update)) {
          return update;
        }
      }
      wait();
    }
  }

  /// The bot has that one.
  synchronized void confirm(Pending update) {
    pending.remove(update);
  }

  /// From now on only updates of these kinds are queued; an empty set means all.
  synchronized void allow(Set<String> kinds) {
    allowed = Set.copyOf(kinds);
  }

  /// The id that the next update gets.
  synchronized long next() {
    return next;
  }

  /// What the bot has not confirmed yet, oldest first.
  synchronized List<Pending> pending() {
    return List.copyOf(pending);
  }

  /// Takes over what an earlier run had not delivered. New ids come after its ids.
  synchronized void restore(List<Pending> left, long nextThen) {
    pending.addAll(left);
    next = Math.max(next, nextThen);
  }

  synchronized void restartAt(long id) {
    next = id;
    notifyAll();
  }

  synchronized void clear() {
    pending.clear();
  }

  synchronized int size() {
    return pending.size();
  }

  /// How many polls wait for an update.
  synchronized int waiting() {
    return waiting;
  }

  /// Ends every open poll with an empty answer.
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private static byte[] join(byte[] head, byte[] tail) {
    var joined = new byte[head.length + tail.length + 1];
    System.arraycopy(head, 0, joined, 0, head.length);
    System.arraycopy(tail, 0, joined, head.length, tail.length);
    joined[joined.length - 1] = '}';
    return joined;
  }
}
