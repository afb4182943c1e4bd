package bitepoint.pictures.pose;

import bitepoint.pictures.body.LumbarCurve;
import bitepoint.pictures.body.Posture;
import bitepoint.pictures.body.Skeleton;

/// A pose of a file, settled.
///
/// @param neutral the lordosis of a body in neutral in this posture
public record Keyframe(String name, Posture posture, Held held, double neutral) {

  /// The body on the way to another pose; what holds in both holds all the way.
  ///
  /// @param part 0 is this, 1 is the other
  public Posture towards(Keyframe other, double part) {
    return part <= 0
        ? posture
        : part >= 1
            ? other.posture
            : Settling.settle(
                posture.towards(other.posture, part), held.towards(other.held, part), false);
  }

  public LumbarCurve curve() {
    return LumbarCurve.of(Skeleton.of(posture), neutral);
  }
}
