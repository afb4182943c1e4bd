package bitepoint.pictures.body;

/// How a limb of two bones gets its end to a point: the law of cosines, with the knee or elbow on a
/// given side.
public final class Reach {
  private static final double ALMOST_STRAIGHT = 0.9995;

  private Reach() {}

  /// @param hip in world space; its turn is what the thigh's rotation is told in
  /// @param to where the ankle shall be; as near as the leg is long
  /// @param knee the way that the knee points
  /// @param foot how the foot shall be turned in the world
  public static Limb leg(Frame hip, Vec to, Vec knee, Rotation foot) {
    var bones = bones(hip.at(), to, knee, Lengths.THIGH, Lengths.SHANK);
    var right = bones.along.cross(bones.aside);
    return limb(hip, bones, right, -1, foot);
  }

  /// The same for an arm and its wrist.
  ///
  /// @param elbow the way that the elbow points
  /// @param hand how the hand shall be turned in the world
  public static Limb wrist(Frame shoulder, Vec to, Vec elbow, Rotation hand) {
    var bones = bones(shoulder.at(), to, elbow, Lengths.UPPER_ARM, Lengths.FOREARM);
    return limb(shoulder, bones, bones.aside.cross(bones.along), 1, hand);
  }

  /// The same for an arm whose hand goes on in the direction of its forearm and has its palm there.
  public static Limb palm(Frame shoulder, Vec to, Vec elbow, double wrist) {
    var lower = Lengths.FOREARM + Lengths.PALM;
    var bones = bones(shoulder.at(), to, elbow, Lengths.UPPER_ARM, lower);
    var limb = limb(shoulder, bones, bones.aside.cross(bones.along), 1, Rotation.NONE);
    return limb.ending(Rotation.pitch(wrist));
  }

  private record Bones(Vec along, Vec aside, Vec upper, double bend) {}

  private static Bones bones(Vec from, Vec to, Vec pole, double upper, double lower) {
    var way = to.minus(from);
    var nearest = Math.abs(upper - lower) * 1.001;
    var distance = Math.clamp(way.length(), nearest, (upper + lower) * ALMOST_STRAIGHT);
    var along = way.unit();
    var aside = pole.across(along).unit();
    var cosine = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
    var angle = Math.acos(Math.clamp(cosine, -1, 1));
    var direction = along.times(Math.cos(angle)).plus(aside.times(Math.sin(angle)));
    var inside = (upper * upper + lower * lower - distance * distance) / (2 * upper * lower);
    var bend = 180 - Math.toDegrees(Math.acos(Math.clamp(inside, -1, 1)));
    return new Bones(along, aside, direction, bend);
  }

  private static Limb limb(Frame base, Bones bones, Vec right, int bends, Rotation end) {
    var y = bones.upper.times(-1);
    var root = Rotation.to(y.cross(right), y, right);
    var lower = root.times(Rotation.pitch(bends * bones.bend));
    return new Limb(base.turn().inverse().times(root), bones.bend, lower.inverse().times(end));
  }
}
