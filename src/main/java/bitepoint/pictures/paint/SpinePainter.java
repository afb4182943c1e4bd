package bitepoint.pictures.paint;

import bitepoint.pictures.body.LumbarCurve;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// Draws the lower back over the body as a ribbon of five pieces: smooth where it is calm, in
/// separate pieces where it nears the bite point, with jagged edges where it is past it. The rest
/// of the spine is a thin line.
final class SpinePainter {
  private static final double WIDTH = 0.034;
  private static final double HALO = 0.010;
  private static final double TOOTH = 0.013;
  private static final int SAMPLES = 6;

  private final Brush brush;
  private final Skeleton bones;

  SpinePainter(Brush brush, Skeleton bones) {
    this.brush = brush;
    this.bones = bones;
  }

  void paint(LumbarCurve.State state) {
    thread();
    var joints = bones.lumbar().stream().map(joint -> joint.point(0.004, 0, 0)).toList();
    var curve = smooth(joints);
    switch (state) {
      case CALM -> ribbon(curve, state);
      case NEARING -> pieces(joints, state);
      case PAST -> jagged(curve, state);
    }
  }

  private void thread() {
    var points = new ArrayList<Vec>();
    points.add(bones.pelvis().point(-0.034, 0.03, 0));
    bones.lumbar().forEach(joint -> points.add(joint.point(0.004, 0, 0)));
    bones.thorax().forEach(joint -> points.add(joint.point(0.002, 0, 0)));
    points.add(bones.head().point(0.0, 0.03, 0));
    brush.draw(brush.camera().line(smooth(points)), Palette.HALO, 0.007);
  }

  private void ribbon(List<Vec> curve, LumbarCurve.State state) {
    var line = brush.camera().line(curve);
    brush.draw(line, Palette.HALO, WIDTH + HALO);
    brush.draw(line, Palette.of(state), WIDTH);
  }

  private void pieces(List<Vec> joints, LumbarCurve.State state) {
    brush.draw(brush.camera().line(smooth(joints)), Palette.HALO, WIDTH + HALO);
    var graphics = brush.graphics();
    graphics.setColor(Palette.of(state));
    graphics.setStroke(
        new BasicStroke(
            (float) brush.camera().pixels(WIDTH), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    for (var at = 1; at < joints.size(); at++) {
      var from = joints.get(at - 1);
      var to = joints.get(at);
      graphics.draw(brush.camera().line(List.of(from.towards(to, 0.14), from.towards(to, 0.86))));
    }
  }

  private void jagged(List<Vec> curve, LumbarCurve.State state) {
    var points = curve.stream().map(brush.camera()::of).toList();
    var path = new Path2D.Double();
    edge(points, 1, path);
    edge(points.reversed(), 1, path);
    path.closePath();
    brush.draw(path, Palette.HALO, HALO);
    brush.fill(path, Palette.of(state));
  }

  /// One side of the ribbon, with a tooth at every second point.
  private void edge(List<Point2D> points, int side, Path2D path) {
    for (var at = 0; at < points.size(); at++) {
      var before = points.get(Math.max(0, at - 1));
      var after = points.get(Math.min(points.size() - 1, at + 1));
      var here = points.get(at);
      var dx = after.getX() - before.getX();
      var dy = after.getY() - before.getY();
      var length = Math.max(1e-6, Math.hypot(dx, dy));
      var tooth = at % 3 == 1 ? TOOTH : 0;
      var off = brush.camera().pixels(WIDTH * 0.42 + tooth) * side;
      var x = here.getX() - dy / length * off;
      var y = here.getY() + dx / length * off;
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
  }

  /// A curve through all of these points.
  private static List<Vec> smooth(List<Vec> points) {
    var curve = new ArrayList<Vec>();
    for (var at = 0; at < points.size() - 1; at++) {
      var a = points.get(Math.max(0, at - 1));
      var b = points.get(at);
      var c = points.get(at + 1);
      var d = points.get(Math.min(points.size() - 1, at + 2));
      for (var step = 0; step < SAMPLES; step++) {
        curve.add(between(a, b, c, d, step / (double) SAMPLES));
      }
    }
    curve.add(points.getLast());
    return curve;
  }

  private static Vec between(Vec a, Vec b, Vec c, Vec d, double t) {
    var first = c.minus(a).times(0.5);
    var last = d.minus(b).times(0.5);
    var t2 = t * t;
    var t3 = t2 * t;
    return b.times(2 * t3 - 3 * t2 + 1)
        .plus(first.times(t3 - 2 * t2 + t))
        .plus(c.times(-2 * t3 + 3 * t2))
        .plus(last.times(t3 - t2));
  }
}
