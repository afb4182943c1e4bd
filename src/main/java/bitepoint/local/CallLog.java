package bitepoint.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Supplier;

/// The newest calls that the bot made. Safe for use by many threads.
final class CallLog {
  private final ArrayDeque<ApiCall> calls = new ArrayDeque<>();
  private final int kept;

  /// @param kept how many are kept; 0 keeps none
  CallLog(int kept) {
    this.kept = kept;
  }

  void add(Supplier<ApiCall> recorded) {
    if (kept > 0) {
      keep(recorded.get());
    }
  }

  private synchronized void keep(ApiCall call) {
    calls.add(call);
    if (calls.size() > kept) {
      calls.removeFirst();
    }
    notifyAll();
  }

  synchronized List<ApiCall> all() {
    return List.copyOf(calls);
  }

  synchronized List<ApiCall> of(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  synchronized void clear() {
    calls.clear();
  }

  /// Waits until there are so many calls of a method, and returns them all.
  ///
  /// @throws IllegalStateException when there are fewer in time
  synchronized List<ApiCall> await(String method, int count, Duration patience) {
    if (!Patience.await(this, () -> of(method).size() >= count, patience)) {
      throw new IllegalStateException(
          "Only %d of %d calls of %s within %s"
              .formatted(of(method).size(), count, method, patience));
    }
    return of(method);
  }
}
