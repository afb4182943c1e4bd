package bitepoint.pictures.pose;

import bitepoint.pictures.body.Limb;
import bitepoint.pictures.body.Posture;
import bitepoint.pictures.body.Rotation;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Vec;

/// How far a hip folds or opens before the pelvis follows the thigh and the lower back pays for it
/// (`figure.md`, "hips and pelvis").
public final class HipLimit {
  private static final double FOLDS_WITH_BENT_KNEE = 115;
  private static final double FOLDS_WITH_STRAIGHT_KNEE = 75;
  private static final double OPENS = 17;
  private static final double BENT = 90;

  private HipLimit() {}

  /// How far the thigh is folded up from the line of the pelvis; negative is behind the body.
  public static double flexion(Limb leg) {
    var thigh = leg.root().of(Vec.DOWN);
    var angle = Math.toDegrees(Math.atan2(thigh.x(), -thigh.y()));
    return angle < -90 ? angle + 360 : angle;
  }

  /// The most that this hip folds by itself.
  public static double most(Limb leg) {
    var bent = Math.clamp(leg.bend() / BENT, 0, 1);
    return FOLDS_WITH_STRAIGHT_KNEE + (FOLDS_WITH_BENT_KNEE - FOLDS_WITH_STRAIGHT_KNEE) * bent;
  }

  /// The most that a hip opens behind the body.
  public static double least() {
    return -OPENS;
  }

  /// How much more than that the thigh is folded, or, negative, opened.
  static double excess(Limb leg) {
    var flexion = flexion(leg);
    return flexion > most(leg) ? flexion - most(leg) : flexion < least() ? flexion - least() : 0;
  }

  /// The thighs stay where they are; pelvis and lower back give.
  static Posture driven(Posture posture) {
    var near = excess(posture.leg(Side.NEAR));
    var far = excess(posture.leg(Side.FAR));
    var excess = Math.abs(near) >= Math.abs(far) ? near : far;
    if (Math.abs(excess) < 0.01) {
      return posture;
    }
    var back = Rotation.pitch(-excess);
    var driven =
        posture
            .turned(posture.pelvis().times(Rotation.pitch(excess)))
            .with(posture.spine().curved(posture.spine().lumbar() - excess));
    for (var side : Side.values()) {
      var leg = posture.leg(side);
      driven = driven.withLeg(side, leg.rooted(back.times(leg.root())));
    }
    return driven;
  }
}
