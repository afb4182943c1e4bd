package bitepoint.pictures.body;

/// A joint: where it is and how what hangs on it is turned.
public record Frame(Vec at, Rotation turn) {

  /// A point of its own space in the world.
  public Vec point(double forward, double up, double right) {
    return at.plus(turn.of(new Vec(forward, up, right)));
  }

  public Vec forward() {
    return turn.of(Vec.FORWARD);
  }

  public Vec up() {
    return turn.of(Vec.UP);
  }

  public Vec right() {
    return turn.of(Vec.RIGHT);
  }

  /// The next joint.
  public Frame to(Vec offset, Rotation by) {
    return new Frame(at.plus(turn.of(offset)), turn.times(by));
  }
}
