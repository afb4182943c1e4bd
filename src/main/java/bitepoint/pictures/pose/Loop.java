package bitepoint.pictures.pose;

import java.util.List;

/// A movement that begins where it ends.
public record Loop(List<Leg> legs) {

  /// One stretch of the way: from pose to pose, and a stay there.
  ///
  /// @param moving seconds; 0 where it only stays
  /// @param staying seconds
  public record Leg(Keyframe from, Keyframe to, double moving, double staying) {}

  private static final double BREATH = 0.05;
  private static final double BREATH_SECONDS = 2;

  public Loop {
    legs = List.copyOf(legs);
  }

  public double seconds() {
    return legs.stream().mapToDouble(leg -> leg.moving() + leg.staying()).sum();
  }

  /// How deep the ribcage is while a body stays: one breath in and out, shallower in a short stay.
  ///
  /// @param part of the stay, 0 to 1
  public static double breath(double staying, double part) {
    var wave = Math.sin(Math.PI * part);
    return BREATH * Math.min(1, staying / BREATH_SECONDS) * wave * wave;
  }

  /// How far a movement has come: slow where it begins or ends with a stay, steady where it goes
  /// on.
  ///
  /// @param part of its time, 0 to 1
  public double eased(Leg leg, double part) {
    var at = legs.indexOf(leg);
    var before = legs.get((at + legs.size() - 1) % legs.size());
    var after = legs.get((at + 1) % legs.size());
    var begins = before.staying() > 0 ? 0.0 : 1.0;
    var ends = leg.staying() > 0 || after.moving() == 0 ? 0.0 : 1.0;
    var square = part * part;
    var cube = square * part;
    return begins * (cube - 2 * square + part) + 3 * square - 2 * cube + ends * (cube - square);
  }
}
