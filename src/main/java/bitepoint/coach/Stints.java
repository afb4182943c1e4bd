package bitepoint.coach;

import bitepoint.coach.Stint.Kind;
import bitepoint.coach.Stint.Side;
import java.util.ArrayList;
import java.util.List;

/// A dose, one thing after the other: what is held goes by the clock, what is counted does not, and
/// between sets there is a rest. Never empty.
public final class Stints {
  /// To get into place, to turn over, or to ease off between two holds of a stretch, in seconds.
  static final int CHANGE = 10;

  private static final int SECONDS_A_MINUTE = 60;

  private Stints() {}

  /// @param strength whether muscles work in it: then they rest between two holds
  public static List<Stint> of(Dose dose, boolean strength) {
    return switch (dose) {
      case Dose.Minutes(var minutes) ->
          List.of(new Stint(Kind.HOLD, Side.BOTH, minutes * SECONDS_A_MINUTE, 1, 1));
      case Dose.Hold(var sets, var seconds, var eachSide) ->
          holds(sets, seconds, eachSide, strength);
      case Dose.Rounds(var holds, _, _) -> sets(holds.size());
      case Dose.Repeats(var sets, _, _, _) -> sets(sets);
    };
  }

  private static List<Stint> holds(int sets, int seconds, boolean eachSide, boolean strength) {
    var sides = eachSide ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.BOTH);
    var stints = new ArrayList<Stint>();
    for (var set = 1; set <= sets; set++) {
      for (var side : sides) {
        var rests = strength && set > 1 && side == sides.getFirst();
        stints.add(
            new Stint(
                rests ? Kind.REST : Kind.CHANGE, side, rests ? Dose.REST : CHANGE, set, sets));
        stints.add(new Stint(Kind.HOLD, side, seconds, set, sets));
      }
    }
    return stints;
  }

  private static List<Stint> sets(int sets) {
    var stints = new ArrayList<Stint>();
    for (var set = 1; set <= sets; set++) {
      if (set > 1) {
        stints.add(new Stint(Kind.REST, Side.BOTH, Dose.REST, set, sets));
      }
      stints.add(new Stint(Kind.SET, Side.BOTH, 0, set, sets));
    }
    return stints;
  }
}
