package bitepoint.pictures.pose;

import bitepoint.pictures.body.Rotation;
import bitepoint.pictures.body.Vec;

/// From where a scene is looked at, from far away.
///
/// @param around how far the eye has walked round to the figure's front, from its right side
/// @param above how far it has risen over the floor
public record View(double around, double above) {
  public static final View SIDE = new View(8, 12);

  /// Into the picture's space: x to the right, y up, z to the eye.
  public Rotation turn() {
    return Rotation.about(Vec.FORWARD, above).times(Rotation.about(Vec.UP, -around));
  }
}
