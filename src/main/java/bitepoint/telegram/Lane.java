package bitepoint.telegram;

import bitepoint.engine.Call;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What goes to one chat: one after the other, at the chat's pace. What is urgent goes before the
/// others, does not wait for the answer to one that is under way, and has a pace of its own, so
/// that what was sent before does not hold it back. For the sender's thread.
final class Lane {
  final long chatId;
  private final Queue urgent;
  private final Queue others;

  /// Telegram asked for a rest until this moment.
  private long restUntil;

  private Shown newest = Shown.NONE;
  private Shown before = Shown.NONE;

  /// The message that shows the keyboard of a turn.
  private record Shown(int turn, int messageId) {
    private static final Shown NONE = new Shown(-1, -1);
  }

  private static final class Queue {
    private final Deque<Parcel> waiting = new ArrayDeque<>();
    private final Pace pace;
    private boolean busy;
    private long notBefore;

    private Queue(Pace pace, long now) {
      this.pace = pace;
      this.notBefore = now;
    }

    private long readyAt() {
      return later(pace.readyAt(), notBefore);
    }

    private boolean isIdle(long now) {
      return !busy && waiting.isEmpty() && pace.isFull(now);
    }
  }

  Lane(long chatId, Limits limits, long now) {
    this.chatId = chatId;
    urgent = new Queue(limits.forChat(now), now);
    others = new Queue(limits.forChat(now), now);
    restUntil = now;
  }

  void add(Parcel parcel) {
    queue(parcel).waiting.addLast(parcel);
  }

  /// Nothing goes before that moment; a longer rest stays.
  void restsUntil(long moment) {
    restUntil = later(restUntil, moment);
  }

  /// Whether anything else waits.
  boolean isWaiting() {
    return !urgent.waiting.isEmpty() || !others.waiting.isEmpty();
  }

  /// Whether one may go once its moment has come.
  boolean hasNext() {
    return !urgent.busy && !(urgent.waiting.isEmpty() && (others.busy || others.waiting.isEmpty()));
  }

  boolean isUrgent() {
    return !urgent.waiting.isEmpty();
  }

  /// Whether anything that is not urgent waits and is more than a word from the coach unasked.
  boolean isAwaited() {
    for (var parcel : others.waiting) {
      if (parcel.call().kind() != Call.Kind.NUDGE) {
        return true;
      }
    }
    return false;
  }

  long readyAt() {
    return later(restUntil, next().readyAt());
  }

  Parcel take(long now) {
    var queue = next();
    queue.busy = true;
    queue.pace.take(now);
    if (queue == urgent) {
      others.pace.take(now);
    }
    return queue.waiting.removeFirst();
  }

  /// The parcel is no longer under way.
  void release(Parcel parcel) {
    queue(parcel).busy = false;
  }

  /// It goes once more, before the others like it, and they no sooner than it.
  void again(Parcel parcel, long notBefore) {
    var queue = queue(parcel);
    queue.waiting.addFirst(parcel);
    queue.notBefore = later(queue.notBefore, notBefore);
    queue.busy = false;
  }

  List<Parcel> clear() {
    var cleared = new ArrayList<>(urgent.waiting);
    cleared.addAll(others.waiting);
    urgent.waiting.clear();
    others.waiting.clear();
    return cleared;
  }

  boolean isIdle(long now) {
    return urgent.isIdle(now) && others.isIdle(now);
  }

  /// That message now shows the keyboard of that turn.
  void shows(int turn, int messageId) {
    before = newest.messageId == messageId ? Shown.NONE : newest;
    newest = new Shown(turn, messageId);
  }

  /// The message that shows the keyboard of that turn, where it is the newest or the one before.
  Optional<Integer> showing(int turn) {
    return Stream.of(newest, before)
        .filter(shown -> shown.turn == turn)
        .map(Shown::messageId)
        .findFirst();
  }

  /// Whether that message is known to show another keyboard by now.
  boolean showsAnother(int turn, int messageId) {
    return messageId == newest.messageId && turn != newest.turn;
  }

  private Queue next() {
    return urgent.waiting.isEmpty() ? others : urgent;
  }

  private Queue queue(Parcel parcel) {
    return parcel.urgent() ? urgent : others;
  }

  private static long later(long one, long other) {
    return one - other > 0 ? one : other;
  }
}
