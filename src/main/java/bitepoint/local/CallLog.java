package bitepoint.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The newest calls that the bot made.
final class CallLog {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition added = lock.newCondition();
  private final ArrayDeque<ApiCall> calls = new ArrayDeque<>();
  private final int kept;

  /// @param kept how many are kept; 0 keeps none
  CallLog(int kept) {
    this.kept = kept;
  }

  void add(Supplier<ApiCall> recorded) {
    if (kept == 0) {
      return;
    }
    var call = recorded.get();
    lock.lock();
    try {
      calls.add(call);
      if (calls.size() > kept) {
        calls.removeFirst();
      }
      added.signalAll();
    } finally {
      lock.unlock();
    }
  }

  List<ApiCall> all() {
    lock.lock();
    try {
      return List.copyOf(calls);
    } finally {
      lock.unlock();
    }
  }

  void clear() {
    lock.lock();
    try {
      calls.clear();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until there are so many such calls; returns those that there are by then.
  List<ApiCall> await(Predicate<ApiCall> wanted, int count, Duration patience) {
    lock.lock();
    try {
      var left = patience.toNanos();
      var found = calls.stream().filter(wanted).toList();
      while (found.size() < count && left > 0) {
        left = added.awaitNanos(left);
        found = calls.stream().filter(wanted).toList();
      }
      return found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      lock.unlock();
    }
  }
}
