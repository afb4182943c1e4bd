package bitepoint.pictures.pose;

import bitepoint.pictures.body.Posture;
import java.util.List;

/// A movement that begins where it ends.
public record Loop(List<Leg> legs) {

  /// One stretch of the way: from pose to pose, and a stay there.
  ///
  /// @param moving seconds; 0 where it only stays
  /// @param staying seconds
  public record Leg(Keyframe from, Keyframe to, double moving, double staying) {}

  /// A body at one moment.
  ///
  /// @param breath how deep the ribcage is, see [bitepoint.pictures.body.Flesh]
  /// @param part how far it is on its way, 1 while it stays
  public record Moment(Posture posture, Leg leg, double part, double breath) {}

  private static final double BREATH = 0.02;
  private static final double BREATH_SECONDS = 2;

  public Loop {
    legs = List.copyOf(legs);
  }

  public double seconds() {
    return legs.stream().mapToDouble(leg -> leg.moving() + leg.staying()).sum();
  }

  /// @param seconds from the start, less than [#seconds]
  public Moment at(double seconds) {
    var left = seconds;
    for (var leg : legs) {
      if (left < leg.moving()) {
        var part = eased(left / leg.moving());
        return new Moment(leg.from().towards(leg.to(), part), leg, part, 0);
      }
      left -= leg.moving();
      if (left < leg.staying()) {
        var breath = Math.min(1, leg.staying() / BREATH_SECONDS);
        var wave = Math.sin(Math.PI * left / leg.staying());
        return new Moment(leg.to().posture(), leg, 1, BREATH * breath * wave * wave);
      }
      left -= leg.staying();
    }
    var last = legs.getLast();
    return new Moment(last.to().posture(), last, 1, 0);
  }

  /// Slow at both ends.
  private static double eased(double part) {
    return part * part * (3 - 2 * part);
  }
}
