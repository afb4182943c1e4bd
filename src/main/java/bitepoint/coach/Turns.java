package bitepoint.coach;

import bitepoint.coach.Portions.Cut;
import bitepoint.coach.Taste.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose turn it is among exercises for the same thing: each day another is first, and what is
/// liked comes half a round sooner. The same all day.
final class Turns {
  private final Needs needs;
  private final LocalDate day;
  private final int lacking;

  Turns(Needs needs, LocalDate day) {
    this.needs = needs;
    this.day = day;
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
        place(queue, turn(all, at), one.cut(lacking, share));
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
    var turn = Math.floorMod(at - day.toEpochDay(), count);
    for (var other = 0; other < count && !needs.tastes().isEmpty(); other++) {
      var rests = all.get(other);
      if (isEasierWayOf(rests, one) && share(rests) == Share.NONE) {
        turn = Math.min(turn, Math.floorMod(other - day.toEpochDay(), count));
      }
    }
    return isLiked(one) ? 2 * turn : 2 * turn + (count | 1);
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

  private static List<Cut> inOrder(@Nullable Cut[] queue, int found) {
    var order = new ArrayList<Cut>(found);
    for (var cut : queue) {
      if (cut != null) {
        order.add(cut);
      }
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
