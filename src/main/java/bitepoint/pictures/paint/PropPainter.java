package bitepoint.pictures.paint;

import bitepoint.pictures.body.Blob;
import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.Frame;
import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Rotation;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import bitepoint.pictures.pose.Prop;
import bitepoint.pictures.pose.Spot;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/// Draws what is around a body: what it is on before it, what it holds after it.
final class PropPainter {
  private static final double EDGE = 0.005;
  private static final double THICK = 0.016;
  private static final double DISC = 0.011;

  private final Brush brush;
  private final Skeleton bones;
  private final Flesh flesh;

  PropPainter(Brush brush, Skeleton bones, Flesh flesh) {
    this.brush = brush;
    this.bones = bones;
    this.flesh = flesh;
  }

  void paintBehind(List<Prop> props) {
    for (var prop : props) {
      switch (prop) {
        case Prop.Mat mat -> mat(mat);
        case Prop.Box box -> box(box);
        case Prop.TowelRoll _ -> roll(-0.13, 0.13);
        case Prop.Weight(var hand) when hand == Side.FAR -> weight(hand);
        case Prop.Bag(var hand) when hand == Side.FAR -> bag(hand);
        case Prop.Stick _, Prop.Strap _, Prop.Weight _, Prop.Bag _, Prop.Band _ -> {}
      }
    }
  }

  void paintBefore(List<Prop> props) {
    for (var prop : props) {
      switch (prop) {
        case Prop.Stick _ -> stick();
        case Prop.Strap(var foot) -> strap(foot);
        case Prop.Weight(var hand) when hand == Side.NEAR -> weight(hand);
        case Prop.Bag(var hand) when hand == Side.NEAR -> bag(hand);
        case Prop.Band _ -> band();
        case Prop.TowelRoll _ -> rollEnd();
        case Prop.Mat _, Prop.Box _, Prop.Weight _, Prop.Bag _ -> {}
      }
    }
  }

  private void mat(Prop.Mat mat) {
    var corners =
        List.of(
            new Vec(mat.from(), -0.004, -mat.halfWidth()),
            new Vec(mat.to(), -0.004, -mat.halfWidth()),
            new Vec(mat.to(), -0.004, mat.halfWidth()),
            new Vec(mat.from(), -0.004, mat.halfWidth()));
    var shape = brush.camera().hull(corners);
    brush.draw(shape, Palette.MAT_EDGE, 0.02);
    brush.draw(shape, Palette.MAT, 0.012);
    brush.fill(shape, Palette.MAT);
  }

  private void box(Prop.Box box) {
    var colour = Palette.of(box.material());
    var low = box.low();
    var high = box.high();
    var corners = new ArrayList<Vec>();
    for (var x : List.of(low.x(), high.x())) {
      for (var y : List.of(low.y(), high.y())) {
        for (var z : List.of(low.z(), high.z())) {
          corners.add(new Vec(x, y, z));
        }
      }
    }
    var whole = brush.camera().hull(corners);
    brush.draw(whole, darker(colour, 0.75), EDGE * 2);
    brush.fill(whole, darker(colour, 0.9));
    face(corners, 1, high.y(), lighter(colour));
    face(corners, 2, high.z(), colour);
  }

  private void face(List<Vec> corners, int axis, double at, Color colour) {
    var face =
        corners.stream()
            .filter(corner -> Math.abs((axis == 1 ? corner.y() : corner.z()) - at) < 1e-9)
            .toList();
    brush.fill(brush.camera().hull(face), colour);
  }

  private static Color darker(Color of, double by) {
    return new Color(
        (int) (of.getRed() * by), (int) (of.getGreen() * by), (int) (of.getBlue() * by));
  }

  private static Color lighter(Color of) {
    return new Color(
        255 - (int) ((255 - of.getRed()) * 0.6),
        255 - (int) ((255 - of.getGreen()) * 0.6),
        255 - (int) ((255 - of.getBlue()) * 0.6));
  }

  /// As thick as the room below the waist.
  private Blob rollAt(double z) {
    var waist = flesh.of(Part.WAIST).get(2);
    var room = Math.max(0.02, -waist.extent(Vec.DOWN));
    var radius = room / 2 + 0.004;
    return new Blob(
        new Vec(waist.at().x(), radius - 0.002, z),
        new Vec(radius * 1.15, 0, 0),
        new Vec(0, radius, 0),
        new Vec(0, 0, 0.001));
  }

  private void roll(double from, double to) {
    var shape = brush.camera().hull(rollAt(from), rollAt(to));
    brush.draw(shape, Palette.LINE, EDGE);
    brush.fill(shape, Palette.CLOTH);
  }

  private void rollEnd() {
    roll(0.085, 0.13);
    var end = rollAt(0.13);
    brush.draw(brush.camera().hull(end, end), Palette.LINE, EDGE * 0.7);
    var inner = new Blob(end.at(), end.ahead().times(0.45), end.above().times(0.45), end.aside());
    brush.draw(brush.camera().hull(inner, inner), Palette.LINE, EDGE * 0.7);
  }

  private void stick() {
    var way = BackLine.of(flesh, bones);
    var along = way.high().minus(way.low()).unit();
    line(
        List.of(way.low().minus(along.times(0.1)), way.high().plus(along.times(0.09))),
        Palette.STRAP,
        THICK);
  }

  private void strap(Side foot) {
    var sole = new Spot(foot, "foot").on(bones).at();
    line(List.of(hand(Side.FAR), sole, hand(Side.NEAR)), Palette.STRAP, 0.012);
  }

  private Vec hand(Side side) {
    return bones.arm(side).end().point(0, -0.045, 0);
  }

  private void line(List<Vec> points, Color colour, double width) {
    var shape = brush.camera().line(points);
    brush.draw(shape, Palette.LINE, width + EDGE);
    brush.draw(shape, colour, width);
  }

  /// A dumbbell across the palm, seen from one end to the other.
  private void weight(Side side) {
    var hand = new Frame(hand(side), Rotation.NONE);
    line(List.of(hand.point(-0.06, 0, 0), hand.point(0.06, 0, 0)), Palette.IRON, 0.014);
    for (var end : List.of(-1, 1)) {
      disc(hand, end * 0.060, 0.034);
      disc(hand, end * 0.080, 0.024);
    }
  }

  private void disc(Frame hand, double along, double radius) {
    var low = ball(hand.point(along, -radius, 0));
    var high = ball(hand.point(along, radius, 0));
    brush.draw(brush.camera().hull(low, high), Palette.LINE, EDGE);
    brush.fill(brush.camera().hull(low, high), Palette.IRON);
  }

  private static Blob ball(Vec at) {
    return new Blob(at, new Vec(DISC, 0, 0), new Vec(0, DISC, 0), new Vec(0, 0, DISC));
  }

  private void bag(Side side) {
    var hand = new Frame(hand(side), Rotation.NONE);
    line(
        List.of(hand.point(-0.045, -0.07, 0), hand.at(), hand.point(0.045, -0.07, 0)),
        Palette.STRAP,
        0.007);
    var top =
        new Blob(
            hand.point(0, -0.08, 0),
            new Vec(0.06, 0, 0),
            new Vec(0, 0.012, 0),
            new Vec(0, 0, 0.03));
    var low =
        new Blob(
            hand.point(0, -0.17, 0),
            new Vec(0.07, 0, 0),
            new Vec(0, 0.02, 0),
            new Vec(0, 0, 0.035));
    brush.draw(brush.camera().hull(top, low), Palette.LINE, EDGE * 2);
    brush.fill(brush.camera().hull(top, low), Palette.CLOTH);
  }

  private void band() {
    var near = bones.leg(Side.NEAR).root();
    var far = bones.leg(Side.FAR).root();
    line(
        List.of(
            near.point(0.036, -0.19, 0.01),
            near.point(-0.03, -0.20, 0.01),
            far.point(-0.03, -0.20, -0.01)),
        Palette.WORKS,
        0.012);
  }
}
