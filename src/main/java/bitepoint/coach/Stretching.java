package bitepoint.coach;

import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Portions.Cut;
import bitepoint.coach.Routine.Item;
import java.util.ArrayList;
import java.util.List;

/// The part of a routine that loosens: the towel, then hips.
final class Stretching {
  /// What one of them takes, if there is time for more than one.
  private static final int A_STRETCH = 2;

  private Stretching() {}

  /// @param loosening the towel first, where there is one
  /// @param minutes that it may take, at least 1
  static List<Item> of(List<Cut> loosening, int minutes) {
    var items = new ArrayList<Item>(loosening.size());
    var room = minutes;
    for (var cut : loosening) {
      if (room > 0) {
        var leaves = items.isEmpty() && loosening.size() > 1 && room >= 2 * A_STRETCH;
        var item = cut.within(leaves ? room - A_STRETCH : room);
        items.add(item);
        room -= item.minutes();
      }
    }
    return items;
  }

  /// The towel comes before strength, the hips after it.
  static boolean isFirst(Item item) {
    return item.exercise().kind() == Kind.UNLOADING;
  }
}
