package bitepoint.pictures.body;

/// A rounded piece of the body: an ellipsoid.
///
/// @param ahead half its depth, with its direction
/// @param above half its height
/// @param aside half its breadth
public record Blob(Vec at, Vec ahead, Vec above, Vec aside) {

  /// A piece without any size.
  public static Blob point(Vec at) {
    return new Blob(at, Vec.ZERO, Vec.ZERO, Vec.ZERO);
  }

  static Blob ball(Vec at, double radius) {
    return new Blob(at, new Vec(radius, 0, 0), new Vec(0, radius, 0), new Vec(0, 0, radius));
  }

  static Blob of(
      Frame frame, double forward, double up, double depth, double height, double breadth) {
    return new Blob(
        frame.point(forward, up, 0),
        frame.forward().times(depth),
        frame.up().times(height),
        frame.right().times(breadth));
  }

  /// Its outermost point in that direction.
  public Vec outermost(Vec direction) {
    var a = ahead.dot(direction);
    var b = above.dot(direction);
    var c = aside.dot(direction);
    var reach = Math.sqrt(a * a + b * b + c * c);
    return reach < 1e-12
        ? at
        : at.plus(ahead.times(a / reach)).plus(above.times(b / reach)).plus(aside.times(c / reach));
  }

  /// How far out it reaches in that direction, measured from the origin.
  public double extent(Vec direction) {
    return outermost(direction).dot(direction);
  }
}
