package bitepoint.pictures.body;

/// A rotation in space, as a unit quaternion.
public record Rotation(double w, double x, double y, double z) {
  public static final Rotation NONE = new Rotation(1, 0, 0, 0);

  /// Counter-clockwise for whoever looks against the axis.
  public static Rotation about(Vec axis, double degrees) {
    var half = Math.toRadians(degrees) / 2;
    var sine = Math.sin(half);
    return new Rotation(Math.cos(half), axis.x() * sine, axis.y() * sine, axis.z() * sine);
  }

  /// Backwards for a trunk, forwards for a thigh: about the axis that points to the right.
  public static Rotation pitch(double degrees) {
    return about(Vec.RIGHT, degrees);
  }

  /// The rotation that takes x, y and z to these three, which are upright on each other.
  public static Rotation to(Vec x, Vec y, Vec z) {
    var trace = x.x() + y.y() + z.z();
    if (trace > 0) {
      var s = Math.sqrt(trace + 1) * 2;
      return new Rotation(s / 4, (y.z() - z.y()) / s, (z.x() - x.z()) / s, (x.y() - y.x()) / s);
    }
    if (x.x() > y.y() && x.x() > z.z()) {
      var s = Math.sqrt(1 + x.x() - y.y() - z.z()) * 2;
      return new Rotation((y.z() - z.y()) / s, s / 4, (y.x() + x.y()) / s, (z.x() + x.z()) / s);
    }
    if (y.y() > z.z()) {
      var s = Math.sqrt(1 + y.y() - x.x() - z.z()) * 2;
      return new Rotation((z.x() - x.z()) / s, (y.x() + x.y()) / s, s / 4, (z.y() + y.z()) / s);
    }
    var s = Math.sqrt(1 + z.z() - x.x() - y.y()) * 2;
    return new Rotation((x.y() - y.x()) / s, (z.x() + x.z()) / s, (z.y() + y.z()) / s, s / 4);
  }

  /// First the other one, in this one's frame.
  public Rotation times(Rotation o) {
    return new Rotation(
        w * o.w - x * o.x - y * o.y - z * o.z,
        w * o.x + x * o.w + y * o.z - z * o.y,
        w * o.y - x * o.z + y * o.w + z * o.x,
        w * o.z + x * o.y - y * o.x + z * o.w);
  }

  public Rotation inverse() {
    return new Rotation(w, -x, -y, -z);
  }

  public Vec of(Vec v) {
    var axis = new Vec(x, y, z);
    var turned = axis.cross(v).times(2);
    return v.plus(turned.times(w)).plus(axis.cross(turned));
  }

  /// Whether the two turn a point at distance 1 to places no further apart than about that.
  public boolean isAlmost(Rotation other, double distance) {
    var dot = w * other.w + x * other.x + y * other.y + z * other.z;
    return 1 - Math.abs(dot) < distance * distance / 2;
  }

  /// The shortest way to the other one.
  ///
  /// @param part 0 is this, 1 is the other
  public Rotation towards(Rotation other, double part) {
    var dot = w * other.w + x * other.x + y * other.y + z * other.z;
    var sign = dot < 0 ? -1 : 1;
    var angle = Math.acos(Math.min(1, Math.abs(dot)));
    if (angle < 1e-6) {
      return this;
    }
    var a = Math.sin((1 - part) * angle) / Math.sin(angle);
    var b = sign * Math.sin(part * angle) / Math.sin(angle);
    return new Rotation(
        a * w + b * other.w, a * x + b * other.x, a * y + b * other.y, a * z + b * other.z);
  }
}
