package bitepoint.pictures.pose;

import bitepoint.pictures.body.Frame;
import bitepoint.pictures.body.Rotation;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;

/// A place on the body that a hand can hold, or that something is drawn at.
///
/// @param where `hip`, `thigh`, `knee`, `shank`, `ankle`, `foot`, `belly`, `chest`, `head`, `elbow`
///   or `hand`
public record Spot(Side side, String where) {

  public Frame on(Skeleton body) {
    var leg = body.leg(side);
    var arm = body.arm(side);
    return switch (where) {
      case "hip" -> leg.root().to(new Vec(0.05, 0.05, side.sign() * 0.03), Rotation.NONE);
      case "thigh" -> leg.root().to(new Vec(0.03, -0.15, 0), Rotation.NONE);
      case "hamstring" -> leg.root().to(new Vec(-0.035, -0.16, 0), Rotation.NONE);
      case "knee" -> leg.middle().to(new Vec(0.02, 0, 0), Rotation.NONE);
      case "shank" -> leg.middle().to(new Vec(0.02, -0.07, 0), Rotation.NONE);
      case "ankle" -> leg.end();
      case "foot" -> leg.end().to(new Vec(0.04, -0.039, 0), Rotation.NONE);
      case "toes" -> leg.end().to(new Vec(0.11, -0.02, 0), Rotation.NONE);
      case "belly" -> body.lumbar().get(2).to(new Vec(0.08, 0, side.sign() * 0.03), Rotation.NONE);
      case "pelvis" -> body.pelvis();
      case "back" -> body.lumbar().get(2).to(new Vec(-0.03, 0, side.sign() * 0.02), Rotation.NONE);
      case "chest" -> body.thorax().get(3).to(new Vec(0.09, 0, side.sign() * 0.03), Rotation.NONE);
      case "head" -> body.head().to(new Vec(-0.03, 0.06, side.sign() * 0.04), Rotation.NONE);
      case "crown" -> body.head().to(new Vec(0.006, 0.13, 0), Rotation.NONE);
      case "elbow" -> arm.middle();
      case "hand" -> arm.end().to(new Vec(0, -0.045, 0), Rotation.NONE);
      default -> throw new IllegalArgumentException("no place on the body is called " + where);
    };
  }
}
