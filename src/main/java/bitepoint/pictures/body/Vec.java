package bitepoint.pictures.body;

/// A point or a direction.
public record Vec(double x, double y, double z) {
  public static final Vec ZERO = new Vec(0, 0, 0);
  public static final Vec FORWARD = new Vec(1, 0, 0);
  public static final Vec UP = new Vec(0, 1, 0);
  public static final Vec DOWN = new Vec(0, -1, 0);
  public static final Vec RIGHT = new Vec(0, 0, 1);

  public Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y, z + other.z);
  }

  public Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y, z - other.z);
  }

  public Vec times(double by) {
    return new Vec(x * by, y * by, z * by);
  }

  public double dot(Vec other) {
    return x * other.x + y * other.y + z * other.z;
  }

  public Vec cross(Vec other) {
    return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  /// The same direction with length 1; forward where there is no direction.
  public Vec unit() {
    var length = length();
    return length < 1e-9 ? FORWARD : times(1 / length);
  }

  /// What of it stands upright on that direction.
  public Vec across(Vec unit) {
    return minus(unit.times(dot(unit)));
  }

  /// @param part 0 is this, 1 is the other
  public Vec towards(Vec other, double part) {
    return plus(other.minus(this).times(part));
  }
}
