package bitepoint.coach;

import bitepoint.coach.Portions.Cut;
import bitepoint.coach.Taste.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose turn it is among exercises for the same thing: each day another is first, and what is
/// liked comes half a round sooner. For a change, what was on lately comes last. The same all day.
final class Turns {
  private final Needs needs;
  private final LocalDate day;
  private final int lacking;
  private final List<String> lately;

  /// @param lately the catalogue's ids of what is to come last, the most recent at the end
  Turns(Needs needs, LocalDate day, List<String> lately) {
    this.needs = needs;
    this.day = day;
    this.lately = lately;
    lacking = Portions.bits(needs.lacking());
  }

  /// What can be done today, the first one first. What was too much twice is left out where there
  /// is another; its easier exercise has its turn then.
  List<Cut> of(List<Portions> all) {
    var count = all.size();
    var queue = new @Nullable Cut[3 * count + 2];
    var found = 0;
    for (var at = 0; at < count; at++) {
      var one = all.get(at);
      var share = share(one);
      if (share != Share.NONE && one.isPossible(lacking)) {
        place(queue, turn(all, at), cut(one, share));
        found++;
      }
    }
    return found == 0 ? leftOut(all) : inOrder(queue, found);
  }

  /// Two sorts in turn; which comes first changes from day to day.
  List<Cut> of(List<Portions> one, List<Portions> other) {
    var isEven = Math.floorMod(day.toEpochDay(), 2) == 0;
    var first = of(isEven ? one : other);
    var second = of(isEven ? other : one);
    var mixed = new ArrayList<Cut>(first.size() + second.size());
    for (var i = 0; i < Math.max(first.size(), second.size()); i++) {
      if (i < first.size()) {
        mixed.add(first.get(i));
      }
      if (i < second.size()) {
        mixed.add(second.get(i));
      }
    }
    return mixed;
  }

  /// Half a round later for what is not liked. Likes have even places and the others odd ones, so
  /// that they never meet.
  private int turn(List<Portions> all, int at) {
    var count = all.size();
    var one = all.get(at);
    var turn = turn(at, count);
    for (var other = 0; other < count && !needs.tastes().isEmpty(); other++) {
      var rests = all.get(other);
      if (isEasierWayOf(rests, one) && share(rests) == Share.NONE) {
        turn = Math.min(turn, turn(other, count));
      }
    }
    return isLiked(one) ? 2 * turn : 2 * turn + (count | 1);
  }

  private int turn(int at, int count) {
    return Math.floorMod(at - day.toEpochDay(), count);
  }

  /// Made easier is what asks for strength; what loosens is easy already.
  private Cut cut(Portions one, Share share) {
    return needs.isEasier()
            && one.exercise().kind() == Exercise.Kind.STRENGTH
            && one.hasStandIn(lacking)
        ? one.standIn()
        : one.cut(lacking, share);
  }

  private static boolean isEasierWayOf(Portions harder, Portions one) {
    return harder.exercise().easier().map(one.exercise().id()::equals).orElse(false);
  }

  private static void place(@Nullable Cut[] queue, int turn, Cut cut) {
    var free = turn;
    while (queue[free] != null) {
      free = (free + 1) % queue.length;
    }
    queue[free] = cut;
  }

  private List<Cut> inOrder(@Nullable Cut[] queue, int found) {
    var order = new ArrayList<Cut>(found);
    for (var cut : queue) {
      if (cut != null) {
        order.add(cut);
      }
    }
    if (!lately.isEmpty()) {
      order.sort(Comparator.comparingInt(cut -> lately.lastIndexOf(cut.exercise().id())));
    }
    return order;
  }

  /// Less of what rests, where there is nothing else.
  private List<Cut> leftOut(List<Portions> all) {
    var order = new ArrayList<Cut>();
    for (var one : all) {
      if (one.hasStandIn(lacking)) {
        order.add(one.standIn());
      } else if (one.isPossible(lacking)) {
        order.add(one.cut(lacking, Share.HALF));
      }
    }
    return order;
  }

  private Share share(Portions one) {
    var taste = needs.tastes().isEmpty() ? null : needs.tastes().get(one.exercise().id());
    return taste == null ? Share.WHOLE : taste.share(day);
  }

  private boolean isLiked(Portions one) {
    var taste = needs.tastes().isEmpty() ? null : needs.tastes().get(one.exercise().id());
    return taste != null && taste.on(day).liked();
  }
}
