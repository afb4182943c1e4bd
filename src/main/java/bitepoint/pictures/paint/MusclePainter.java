package bitepoint.pictures.paint;

import bitepoint.pictures.body.Blob;
import bitepoint.pictures.body.Frame;
import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import bitepoint.pictures.pose.Muscle;
import java.util.List;
import java.util.Map;

/// Colours muscles of the near side: one that works is filled, one that is stretched shows its
/// fibres.
final class MusclePainter {
  private static final double FIBRE = 0.004;
  private static final double FLANK_ASIDE = 0.045;

  private final Brush brush;
  private final Skeleton bones;
  private final Map<Muscle, Muscle.Doing> muscles;

  MusclePainter(Brush brush, Skeleton bones, Map<Muscle, Muscle.Doing> muscles) {
    this.brush = brush;
    this.bones = bones;
    this.muscles = muscles;
  }

  void paintOn(Part part) {
    muscles.forEach((muscle, doing) -> {
      if (home(muscle) == part) {
        paint(chain(muscle), doing);
      }
    });
  }

  /// The part that it is drawn on, so that what lies in front of the part hides it.
  private static Part home(Muscle muscle) {
    return switch (muscle) {
      case GLUTES, HAMSTRINGS, QUADS, HIP_FLEXORS -> Part.NEAR_THIGH;
      case ABDOMEN, FLANK, BACK -> Part.CHEST;
      case SHOULDERS -> Part.NEAR_UPPER_ARM;
    };
  }

  private List<Blob> chain(Muscle muscle) {
    var pelvis = bones.pelvis();
    var thigh = bones.leg(Side.NEAR).root();
    var lumbar = bones.lumbar();
    return switch (muscle) {
      case GLUTES ->
          List.of(
              ball(pelvis, -0.036, 0.040, 0.024),
              ball(pelvis, -0.046, 0.002, 0.026),
              ball(thigh, -0.026, -0.036, 0.020));
      case HAMSTRINGS ->
          List.of(
              ball(thigh, -0.024, -0.055, 0.019),
              ball(thigh, -0.021, -0.125, 0.020),
              ball(thigh, -0.014, -0.205, 0.012));
      case QUADS ->
          List.of(
              ball(thigh, 0.018, -0.045, 0.020),
              ball(thigh, 0.020, -0.115, 0.021),
              ball(thigh, 0.014, -0.200, 0.013));
      case HIP_FLEXORS ->
          List.of(
              ball(lumbar.get(2), 0.040, 0, 0.013),
              ball(pelvis, 0.030, 0.022, 0.017),
              ball(thigh, 0.022, -0.055, 0.015));
      case ABDOMEN ->
          List.of(
              ball(lumbar.get(0), 0.054, 0.004, 0.017),
              ball(lumbar.get(2), 0.055, 0, 0.017),
              ball(lumbar.get(5), 0.054, 0, 0.017),
              ball(bones.thorax().get(1), 0.062, 0, 0.015));
      case FLANK ->
          List.of(
              aside(lumbar.get(0), 0.024),
              aside(lumbar.get(3), 0.024),
              aside(bones.thorax().get(1), 0.022));
      case BACK ->
          List.of(
              ball(lumbar.get(0), -0.010, 0, 0.013), ball(bones.thorax().get(2), -0.010, 0, 0.012));
      case SHOULDERS -> {
        var arm = bones.arm(Side.NEAR).root();
        yield List.of(ball(arm, 0, 0, 0.022), ball(arm, 0, -0.05, 0.016));
      }
    };
  }

  private static Blob ball(Frame frame, double forward, double up, double radius) {
    return new Blob(
        frame.point(forward, up, 0),
        new Vec(radius, 0, 0),
        new Vec(0, radius, 0),
        new Vec(0, 0, radius));
  }

  /// At the near side of the trunk.
  private static Blob aside(Frame frame, double radius) {
    return ball(new Frame(frame.point(0, 0, FLANK_ASIDE), frame.turn()), 0.030, 0, radius);
  }

  private void paint(List<Blob> chain, Muscle.Doing doing) {
    brush.fill(chain, Palette.of(doing));
    if (doing == Muscle.Doing.STRETCHES) {
      for (var off : List.of(-0.5, 0.0, 0.5)) {
        brush.draw(brush.camera().line(fibre(chain, off)), Palette.FIBRE, FIBRE);
      }
    }
  }

  /// A line along a muscle, aside from its middle by a part of its thickness.
  private List<Vec> fibre(List<Blob> chain, double off) {
    var eye = brush.camera().turn().inverse().of(Vec.RIGHT);
    var way = chain.getLast().at().minus(chain.getFirst().at());
    var aside = way.cross(eye).unit();
    return chain.stream()
        .map(blob -> blob.at().plus(aside.times(off * blob.ahead().length())))
        .toList();
  }
}
