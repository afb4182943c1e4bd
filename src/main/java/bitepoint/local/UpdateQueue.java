package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The updates that the bot has not confirmed yet. Its lock is held for moments only, never while a
/// poll waits.
final class UpdateQueue {
  /// How far beyond the newest update an offset is still believed.
  private static final int BELIEVED = 10;

  private static final int MOST_SECONDS = 50;

  /// An update as it will be delivered.
  record Pending(long id, byte[] body) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Pending> pending = new ArrayDeque<>();
  private Set<String> allowed = Set.of();
  private long next;
  private long polls;
  private int waiting;
  private boolean closed;

  UpdateQueue(long first) {
    next = first;
  }

  /// Queues an update of that kind, unless the bot asked not to be told of it.
  void add(String kind, JsonNode content) {
    var tail = Json.bytes(content);
    lock.lock();
    try {
      if (allowed.isEmpty() || allowed.contains(kind)) {
        var head = "{\"update_id\":" + next + ",\"" + kind + "\":";
        enqueue(next, join(head.getBytes(StandardCharsets.UTF_8), tail));
      }
    } finally {
      lock.unlock();
    }
  }

  /// Queues an update as it is, with the next id.
  ///
  /// @param body may hold `%d` where the id belongs
  long addRaw(String body) {
    lock.lock();
    try {
      var id = next;
      var filled = body.replace("%d", Long.toString(id));
      enqueue(id, filled.getBytes(StandardCharsets.UTF_8));
      return id;
    } finally {
      lock.unlock();
    }
  }

  private void enqueue(long id, byte[] body) {
    pending.add(new Pending(id, body));
    next = id + 1;
    changed.signalAll();
  }

  /// The next updates as a JSON array; waits for one up to that many seconds.
  ///
  /// @throws Refusal when another poll took over
  byte[] poll(long offset, int limit, int seconds) throws Refusal, InterruptedException {
    var left = TimeUnit.SECONDS.toNanos(Math.clamp(seconds, 0, MOST_SECONDS));
    lock.lockInterruptibly();
    try {
      var mine = ++polls;
      changed.signalAll();
      forget(offset);
      while (!closed && pending.isEmpty() && left > 0 && mine == polls) {
        left = await(left);
        forget(offset);
      }
      if (mine != polls) {
        throw Refusal.conflict();
      }
      return first(limit < 1 || limit > 100 ? 100 : limit);
    } finally {
      lock.unlock();
    }
  }

  private long await(long nanos) throws InterruptedException {
    waiting++;
    try {
      return changed.awaitNanos(nanos);
    } finally {
      waiting--;
    }
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
    var count = 0;
    for (var update : pending) {
      if (count++ == limit) {
        break;
      }
      if (count > 1) {
        array.write(',');
      }
      array.writeBytes(update.body());
    }
    array.write(']');
    return array.toByteArray();
  }

  /// From now on only updates of these kinds are queued; an empty set means all.
  void allow(Set<String> kinds) {
    lock.lock();
    try {
      allowed = Set.copyOf(kinds);
    } finally {
      lock.unlock();
    }
  }

  /// The id that the next update gets.
  long next() {
    lock.lock();
    try {
      return next;
    } finally {
      lock.unlock();
    }
  }

  /// What the bot has not confirmed yet, oldest first.
  List<Pending> pending() {
    lock.lock();
    try {
      return List.copyOf(pending);
    } finally {
      lock.unlock();
    }
  }

  /// Takes over what an earlier run had not delivered. New ids come after its ids.
  void restore(List<Pending> left, long nextThen) {
    lock.lock();
    try {
      pending.addAll(left);
      next = Math.max(next, nextThen);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void restartAt(long id) {
    lock.lock();
    try {
      next = id;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void clear() {
    lock.lock();
    try {
      pending.clear();
    } finally {
      lock.unlock();
    }
  }

  /// How many polls wait for an update.
  int waiting() {
    lock.lock();
    try {
      return waiting;
    } finally {
      lock.unlock();
    }
  }

  int size() {
    lock.lock();
    try {
      return pending.size();
    } finally {
      lock.unlock();
    }
  }

  /// Ends every open poll with an empty answer.
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static byte[] join(byte[] head, byte[] tail) {
    var joined = new byte[head.length + tail.length + 1];
    System.arraycopy(head, 0, joined, 0, head.length);
    System.arraycopy(tail, 0, joined, head.length, tail.length);
    joined[joined.length - 1] = '}';
    return joined;
  }
}
