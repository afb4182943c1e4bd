package bitepoint.coach;

import bitepoint.coach.Portions.Cut;
import bitepoint.coach.Routine.Item;
import java.util.ArrayList;
import java.util.List;

/// The part of a routine that makes stronger: a few exercises at a good dose rather than many small
/// ones.
final class Strengthening {
  private static final int AT_LEAST = 2;

  /// Up to so many minutes two exercises share them, from then on three.
  private static final int FOR_TWO = 7;

  private final List<Cut> chosen = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private int room;

  private Strengthening(int minutes) {
    room = minutes;
  }

  /// @param own the phase's, those for the trunk and the lower body in turn
  /// @param kept for when there is time for more than that
  /// @param minutes that it may take
  static List<Item> of(List<Cut> own, List<Cut> kept, int minutes) {
    var part = new Strengthening(minutes);
    var each = minutes <= FOR_TWO ? (minutes + 1) / 2 : (minutes + 2) / 3;
    var next = 0;
    while (next < own.size() && (part.room > 1 || part.items.size() < AT_LEAST && part.room > 0)) {
      part.add(own.get(next++), each);
    }
    part.giveMore();
    part.addAll(own.subList(next, own.size()));
    part.addAll(kept);
    return part.inPlace();
  }

  private void add(Cut cut, int most) {
    var item = cut.within(Math.min(room, most));
    chosen.add(cut);
    items.add(item);
    room -= item.minutes();
  }

  /// A fuller dose of what is there.
  private void giveMore() {
    for (var i = 0; i < items.size() && room > 0; i++) {
      var before = items.get(i).minutes();
      var fuller = chosen.get(i).within(before + room);
      items.set(i, fuller);
      room -= fuller.minutes() - before;
    }
  }

  private void addAll(List<Cut> more) {
    for (var i = 0; i < more.size() && room > 0; i++) {
      add(more.get(i), room);
    }
  }

  /// From lying to standing.
  private List<Item> inPlace() {
    for (var i = 1; i < items.size(); i++) {
      var item = items.get(i);
      var at = i;
      while (at > 0
          && items.get(at - 1).exercise().position().compareTo(item.exercise().position()) > 0) {
        items.set(at, items.get(at - 1));
        at--;
      }
      items.set(at, item);
    }
    return items;
  }
}
