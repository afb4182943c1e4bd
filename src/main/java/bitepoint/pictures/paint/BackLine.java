package bitepoint.pictures.paint;

import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import java.util.List;

/// Where a straight stick lies on a back: on pelvis and head, and off one of them where the ribs
/// push it away.
record BackLine(Vec low, Vec high) {
  private static final double HALF_A_STICK = 0.010;
  private static final int ROUNDS = 4;

  static BackLine of(Flesh flesh, Skeleton bones) {
    var pelvis = List.of(Part.PELVIS);
    var head = List.of(Part.HEAD);
    var chest = List.of(Part.CHEST);
    var onBoth = touching(flesh, bones, pelvis, head);
    if (!isPushed(flesh, bones, onBoth)) {
      return onBoth;
    }
    var onRibs = touching(flesh, bones, chest, head);
    return new BackLine(
        onRibs.low.plus(onRibs.low.minus(onRibs.high).unit().times(0.2)), onRibs.high);
  }

  private static BackLine touching(
      Flesh flesh, Skeleton bones, List<Part> below, List<Part> above) {
    var low = bones.pelvis().at();
    var high = bones.head().at();
    for (var round = 0; round < ROUNDS; round++) {
      var back = back(low, high, bones);
      low = outermost(flesh, below, back).plus(back.times(HALF_A_STICK));
      high = outermost(flesh, above, back).plus(back.times(HALF_A_STICK));
    }
    return new BackLine(flat(low), flat(high));
  }

  private static boolean isPushed(Flesh flesh, Skeleton bones, BackLine line) {
    var back = back(line.low, line.high, bones);
    var ribs = outermost(flesh, List.of(Part.CHEST), back);
    return ribs.minus(line.low).dot(back) > HALF_A_STICK / 2;
  }

  private static Vec back(Vec low, Vec high, Skeleton bones) {
    return bones.pelvis().right().cross(high.minus(low)).unit();
  }

  private static Vec outermost(Flesh flesh, List<Part> parts, Vec way) {
    return parts.stream()
        .flatMap(part -> flesh.of(part).stream())
        .map(blob -> blob.outermost(way))
        .reduce((one, other) -> one.dot(way) >= other.dot(way) ? one : other)
        .orElseThrow();
  }

  private static Vec flat(Vec point) {
    return new Vec(point.x(), point.y(), 0);
  }
}
