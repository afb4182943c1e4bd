package bitepoint.pictures.paint;

import bitepoint.pictures.body.Blob;
import bitepoint.pictures.body.Rotation;
import bitepoint.pictures.body.Vec;
import bitepoint.pictures.pose.View;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/// Takes points of the world to pixels, without perspective.
///
/// @param turn into the picture's space, see [View]
/// @param depths the rotation by which what is near and far is told apart
/// @param scale pixels a body height
/// @param left where the world's origin is, in pixels from the left
/// @param top and from the top
record Camera(Rotation turn, Rotation depths, double scale, double left, double top) {
  private static final double FROM_ABOVE = 45;

  /// How many pixels a body height may have so that an extent fits into a frame.
  static double scale(Rectangle2D extent, Rectangle2D frame) {
    return Math.min(frame.getWidth() / extent.getWidth(), frame.getHeight() / extent.getHeight());
  }

  /// Shows an extent in the middle of a part of the picture.
  static Camera on(View view, Rectangle2D extent, Rectangle2D frame, double scale) {
    return new Camera(
        view.turn(),
        view.above() < FROM_ABOVE ? new View(view.around(), 0).turn() : view.turn(),
        scale,
        frame.getCenterX() - extent.getCenterX() * scale,
        frame.getCenterY() + extent.getCenterY() * scale);
  }

  /// What these take up on the picture plane, in body heights, y upwards.
  static Rectangle2D extent(View view, Stream<Blob> blobs) {
    var turn = view.turn();
    var right = turn.inverse().of(Vec.FORWARD);
    var up = turn.inverse().of(Vec.UP);
    var box = new double[] {9, 9, -9, -9};
    blobs.forEach(blob -> {
      box[0] = Math.min(box[0], -blob.extent(right.times(-1)));
      box[1] = Math.min(box[1], -blob.extent(up.times(-1)));
      box[2] = Math.max(box[2], blob.extent(right));
      box[3] = Math.max(box[3], blob.extent(up));
    });
    return new Rectangle2D.Double(box[0], box[1], box[2] - box[0], box[3] - box[1]);
  }

  Point2D of(Vec point) {
    var seen = turn.of(point);
    return new Point2D.Double(left + seen.x() * scale, top - seen.y() * scale);
  }

  /// Larger is nearer to the eye. From the side, what is higher is no nearer.
  double depth(Vec point) {
    return depths.of(point).z();
  }

  /// How far down the floor ends that far behind the origin, in pixels.
  double floor(double behind) {
    var slope = turn.of(Vec.UP).z();
    return top - pixels(behind) * slope;
  }

  double pixels(double length) {
    return length * scale;
  }

  /// The outline of two pieces and all that lies between them.
  Path2D hull(Blob one, Blob other) {
    return chain(rims(List.of(one, other)), 0, 0);
  }

  List<Rim> rims(List<Blob> blobs) {
    return blobs.stream().map(blob -> Rim.of(blob, this)).toList();
  }

  /// The outline of a chain of pieces, neighbour by neighbour; to be filled where it winds at all.
  ///
  /// @param grown how much larger the pieces are, in body heights
  /// @param firstGrown how much larger the first one is
  Path2D chain(List<Rim> rims, double grown, double firstGrown) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO, rims.size() * (Rim.DIRECTIONS + 2));
    for (var at = 1; at < rims.size(); at++) {
      var before = at == 1 ? firstGrown : grown;
      addHull(path, rims.get(at - 1), before, rims.get(at), grown);
    }
    return path;
  }

  private void addHull(Path2D path, Rim one, double oneGrown, Rim other, double otherGrown) {
    for (var at = 0; at < Rim.DIRECTIONS; at++) {
      var isOne = one.reach()[at] + oneGrown >= other.reach()[at] + otherGrown;
      var rim = isOne ? one : other;
      var grown = pixels(isOne ? oneGrown : otherGrown);
      if (at == 0) {
        path.moveTo(rim.x(at, grown), rim.y(at, grown));
      } else {
        path.lineTo(rim.x(at, grown), rim.y(at, grown));
      }
    }
    path.closePath();
  }

  /// The outline of the smallest shape without dents around these points.
  Path2D hull(List<Vec> points) {
    var rims = rims(points.stream().map(Blob::point).toList());
    var path = new Path2D.Double();
    for (var at = 0; at < Rim.DIRECTIONS; at++) {
      var farthest = rims.getFirst();
      for (var rim : rims) {
        farthest = rim.reach()[at] > farthest.reach()[at] ? rim : farthest;
      }
      add(path, new Point2D.Double(farthest.x(at, 0), farthest.y(at, 0)));
    }
    path.closePath();
    return path;
  }

  Path2D line(List<Vec> points) {
    var path = new Path2D.Double();
    points.forEach(point -> add(path, of(point)));
    return path;
  }

  private static void add(Path2D path, Point2D point) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(point.getX(), point.getY());
    } else {
      path.lineTo(point.getX(), point.getY());
    }
  }
}
