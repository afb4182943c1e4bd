package bitepoint.telegram;

import bitepoint.engine.Outbox.Row;
import bitepoint.engine.Shares;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that waits to be sent, and when which of it may go. Times are nanoseconds of a
/// monotonic clock. For the sender's thread.
final class Lanes {
  private static final int SWEPT_FROM = 16_384;

  private final Limits limits;
  private Pace all;
  private final Map<Long, Lane> lanes = new HashMap<>();
  private final LaneQueue urgent = new LaneQueue();
  private final LaneQueue awaited = new LaneQueue();
  private final LaneQueue others = new LaneQueue();
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
  ///
  /// @param rest nanoseconds for which nothing may go to its chat
  void add(Row row, long now, long rest) {
    if (!held.add(row.id())) {
      return;
    }
    var lane = lanes.computeIfAbsent(row.chatId(), id -> new Lane(id, limits, now));
    lane.restsUntil(now + rest);
    var parcel = new Parcel(row.id(), lane, row.call(), row.attempts());
    if (parcel.express()) {
      express.addLast(parcel);
    } else {
      lane.add(parcel);
    }
    line(lane);
    sweep(now);
  }

  /// How many wait or are under way.
  int size() {
    return held.size();
  }

  /// Takes the next one that may go now. Its chat waits until it is [#done] or goes [#again].
  Optional<Parcel> take(long now) {
    if (restUntil - now > 0) {
      return Optional.empty();
    }
    if (!express.isEmpty()) {
      return Optional.of(express.removeFirst());
    }
    if (!all.isReady(now)) {
      return Optional.empty();
    }
    return urgent
        .ready(now)
        .or(() -> awaited.ready(now))
        .or(() -> others.ready(now))
        .map(lane -> {
          all.take(now);
          var parcel = lane.take(now);
          line(lane);
          return parcel;
        });
  }

  /// How many nanoseconds until [#take] has something; empty when nothing waits.
  Optional<Long> untilNext(long now) {
    var rest = Math.max(0, restUntil - now);
    if (!express.isEmpty()) {
      return Optional.of(rest);
    }
    return Stream.of(urgent, awaited, others)
        .flatMap(lanes -> lanes.untilReady(now).stream())
        .min(Long::compare)
        .map(wait -> Math.max(rest, Math.max(all.readyAt() - now, wait)));
  }

  /// It is settled; the next of its chat may go.
  void done(Parcel parcel) {
    held.remove(parcel.id());
    if (!parcel.express()) {
      parcel.lane().release(parcel);
      line(parcel.lane());
    }
  }

  /// It goes once more, before the others of its chat that are no more urgent, not before that
  /// moment.
  void again(Parcel parcel, long notBefore) {
    if (parcel.express()) {
      express.addFirst(parcel);
    } else {
      parcel.lane().again(parcel, notBefore);
      line(parcel.lane());
    }
  }

  /// Forgets what waits for chats of these shares.
  void drop(Shares shares) {
    lanes.values().stream().filter(lane -> shares.hold(lane.chatId)).toList().forEach(this::drop);
    express.removeIf(parcel -> shares.hold(parcel.lane().chatId) && held.remove(parcel.id()));
  }

  /// Forgets what waits for that chat.
  void drop(Lane lane) {
    var _ = clear(lane);
  }

  /// Goes at that part of the pace.
  void slowTo(double part, long now) {
    all = limits.part(part).forAll(now);
  }

  /// Takes all that waits for that chat.
  List<Parcel> clear(Lane lane) {
    var cleared = lane.clear();
    line(lane);
    cleared.forEach(parcel -> held.remove(parcel.id()));
    return cleared;
  }

  /// Nothing, however urgent, goes to that chat before that moment.
  void rest(Lane lane, long until) {
    lane.restsUntil(until);
    line(lane);
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

  /// Puts a chat where it belongs now.
  private void line(Lane lane) {
    urgent.remove(lane);
    awaited.remove(lane);
    others.remove(lane);
    if (lane.hasNext()) {
      queue(lane).add(lane);
    }
  }

  /// Who waits for an answer does not wait for what others get unasked.
  private LaneQueue queue(Lane lane) {
    if (lane.isUrgent()) {
      return urgent;
    }
    return lane.isAwaited() ? awaited : others;
  }

  private void sweep(long now) {
    if (lanes.size() > sweepAt) {
      lanes.values().removeIf(lane -> lane.isIdle(now));
      sweepAt = Math.max(SWEPT_FROM, 2 * lanes.size());
    }
  }
}
