package bitepoint.pictures.paint;

import bitepoint.pictures.body.Blob;
import bitepoint.pictures.body.LumbarCurve;
import bitepoint.pictures.body.Posture;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import bitepoint.pictures.pose.HipLimit;
import bitepoint.pictures.pose.Scene;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Draws what is no thing: the arrow of a movement, and the arc of the bite point at a hip, like
/// the travel of a clutch.
final class SignPainter {
  private static final double RADIUS = 0.125;
  private static final double WIDTH = 0.014;
  private static final double FOLDED = 25;
  private static final double BEFORE = 44;
  private static final double NEARING = 12;
  private static final double AFTER = 20;

  private final Brush brush;

  SignPainter(Brush brush) {
    this.brush = brush;
  }

  void arrow(Scene.Arrow arrow) {
    var line = brush.camera().line(arrow.way());
    var heads = new ArrayList<Path2D>();
    heads.add(head(arrow.way()));
    if (arrow.both()) {
      heads.add(head(arrow.way().reversed()));
    }
    brush.draw(line, Palette.HALO, 0.024);
    heads.forEach(head -> brush.draw(head, Palette.HALO, 0.012));
    brush.draw(line, Palette.ARROW, 0.013);
    heads.forEach(head -> brush.fill(head, Palette.ARROW));
  }

  private Path2D head(List<Vec> way) {
    var points = way.stream().map(brush.camera()::of).toList();
    var last = points.getLast();
    var before = points.get(Math.max(0, points.size() - 3));
    var dx = last.getX() - before.getX();
    var dy = last.getY() - before.getY();
    var length = Math.max(1e-6, Math.hypot(dx, dy));
    var size = brush.camera().pixels(0.038);
    var ux = dx / length * size;
    var uy = dy / length * size;
    var head = new Path2D.Double();
    head.moveTo(last.getX() + ux * 0.7, last.getY() + uy * 0.7);
    head.lineTo(last.getX() - ux * 0.3 - uy * 0.6, last.getY() - uy * 0.3 + ux * 0.6);
    head.lineTo(last.getX() - ux * 0.3 + uy * 0.6, last.getY() - uy * 0.3 - ux * 0.6);
    head.closePath();
    return head;
  }

  void bitePoint(Posture posture, Skeleton bones, Scene.BitePoint point) {
    var side = point.side();
    var leg = posture.leg(side);
    var flexion = HipLimit.flexion(leg);
    if (point.limit().isPresent()) {
      arc(bones, side, point.limit().get(), -1, flexion);
    } else if (flexion > FOLDED) {
      arc(bones, side, HipLimit.most(leg), 1, flexion);
    } else {
      arc(bones, side, HipLimit.least(), -1, flexion);
    }
  }

  /// @param limit flexion at which the lower back joins in
  /// @param way 1 where folding leads there, -1 where opening does
  private void arc(Skeleton bones, Side side, double limit, int way, double now) {
    var halo = points(bones, side, limit - way * BEFORE, limit + way * AFTER, RADIUS);
    brush.draw(brush.camera().line(halo), Palette.HALO, WIDTH + 0.010);
    part(bones, side, limit - way * BEFORE, limit - way * NEARING, LumbarCurve.State.CALM);
    part(bones, side, limit + way * AFTER, limit, LumbarCurve.State.PAST);
    part(bones, side, limit - way * NEARING, limit, LumbarCurve.State.NEARING);
    tick(bones, side, limit, RADIUS - 0.024, RADIUS + 0.024, Palette.ARROW, 0.008);
    tick(bones, side, now, 0.045, RADIUS - 0.004, Palette.HALO, 0.014);
    tick(bones, side, now, 0.045, RADIUS - 0.004, Palette.ARROW, 0.007);
    var needle = at(bones, side, now, RADIUS);
    var dot = new Blob(needle, new Vec(0.014, 0, 0), new Vec(0, 0.014, 0), new Vec(0, 0, 0.014));
    brush.draw(brush.camera().hull(dot, dot), Palette.HALO, 0.006);
    brush.fill(brush.camera().hull(dot, dot), Palette.ARROW);
  }

  private void part(Skeleton bones, Side side, double from, double to, LumbarCurve.State state) {
    var line = brush.camera().line(points(bones, side, from, to, RADIUS));
    brush.draw(line, Palette.of(state), WIDTH);
  }

  private void tick(
      Skeleton bones, Side side, double angle, double from, double to, Color colour, double width) {
    var line =
        brush.camera().line(List.of(at(bones, side, angle, from), at(bones, side, angle, to)));
    brush.draw(line, colour, width);
  }

  private static List<Vec> points(
      Skeleton bones, Side side, double from, double to, double radius) {
    var points = new ArrayList<Vec>();
    for (var step = 0; step <= 12; step++) {
      points.add(at(bones, side, from + (to - from) * step / 12, radius));
    }
    return points;
  }

  private static Vec at(Skeleton bones, Side side, double flexion, double radius) {
    var hip = bones.leg(side).root().at();
    var angle = Math.toRadians(flexion);
    var way = new Vec(Math.sin(angle), -Math.cos(angle), 0);
    return hip.plus(bones.pelvis().turn().of(way).times(radius));
  }
}
