package bitepoint.telegram;

import bitepoint.engine.Outbox.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Everything that waits to be sent, and when which of it may go. Times are nanoseconds of a
/// monotonic clock. For the sender's thread.
final class Lanes {
  /// A chat that is kept knows which message shows its keyboard, and need not ask the database.
  private static final int SWEPT_FROM = 16_384;

  private final Limits limits;
  private final Pace all;
  private final Map<Long, Lane> lanes = new HashMap<>();
  private final PriorityQueue<Lane> next =
      new PriorityQueue<>((a, b) -> Long.signum(a.readyAt() - b.readyAt()));
  private final Deque<Parcel> express = new ArrayDeque<>();
  private final Set<Long> held = new HashSet<>();
  private int sweepAt = SWEPT_FROM;
  private long restUntil;

  Lanes(Limits limits, long now) {
    this.limits = limits;
    all = limits.forAll(now);
    restUntil = now;
  }

  /// Lines a row up behind the others of its chat; one that is held already is left out.
  void add(Row row, long now) {
    if (!held.add(row.id())) {
      return;
    }
    var lane = lanes.computeIfAbsent(row.chatId(), id -> new Lane(id, limits.forChat(now), now));
    var parcel = new Parcel(row.id(), lane, row.call(), row.attempts());
    if (parcel.express()) {
      express.addLast(parcel);
    } else {
      lane.waiting.addLast(parcel);
      if (!lane.busy && lane.waiting.size() == 1) {
        next.add(lane);
      }
    }
    sweep(now);
  }

  /// Takes the next one that may go now. Its chat waits until it is [#done] or goes [#again].
  Optional<Parcel> take(long now) {
    if (restUntil - now > 0) {
      return Optional.empty();
    }
    if (!express.isEmpty()) {
      return Optional.of(express.removeFirst());
    }
    var lane = next.peek();
    if (lane == null || !all.isReady(now) || lane.readyAt() - now > 0) {
      return Optional.empty();
    }
    next.remove();
    lane.busy = true;
    lane.pace.take(now);
    all.take(now);
    return Optional.of(lane.waiting.removeFirst());
  }

  /// How many nanoseconds until [#take] has something; empty when nothing waits.
  Optional<Long> untilNext(long now) {
    var lane = next.peek();
    if (express.isEmpty() && lane == null) {
      return Optional.empty();
    }
    var wait = restUntil - now;
    if (express.isEmpty() && lane != null) {
      wait = Math.max(wait, Math.max(all.readyAt() - now, lane.readyAt() - now));
    }
    return Optional.of(Math.max(0, wait));
  }

  /// It is settled; the next of its chat may go.
  void done(Parcel parcel) {
    held.remove(parcel.id());
    release(parcel);
  }

  /// It goes once more, before the others of its chat, not before that moment.
  void again(Parcel parcel, long notBefore) {
    if (parcel.express()) {
      express.addFirst(parcel);
      return;
    }
    var lane = parcel.lane();
    lane.waiting.addFirst(parcel);
    if (notBefore - lane.notBefore > 0) {
      lane.notBefore = notBefore;
    }
    release(parcel);
  }

  /// Takes all that waits for that chat.
  List<Parcel> clear(Lane lane) {
    var cleared = new ArrayList<>(lane.waiting);
    lane.waiting.clear();
    next.remove(lane);
    cleared.forEach(parcel -> held.remove(parcel.id()));
    return cleared;
  }

  /// Nothing at all goes before that moment.
  void rest(long until) {
    if (until - restUntil > 0) {
      restUntil = until;
    }
  }

  long restUntil() {
    return restUntil;
  }

  private void release(Parcel parcel) {
    var lane = parcel.lane();
    if (!parcel.express()) {
      lane.busy = false;
      if (!lane.waiting.isEmpty()) {
        next.add(lane);
      }
    }
  }

  private void sweep(long now) {
    if (lanes.size() > sweepAt) {
      lanes.values().removeIf(lane -> lane.isIdle(now));
      sweepAt = Math.max(SWEPT_FROM, 2 * lanes.size());
    }
  }
}
