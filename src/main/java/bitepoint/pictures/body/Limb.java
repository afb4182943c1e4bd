package bitepoint.pictures.body;

/// An arm or a leg.
///
/// @param root of the upper arm or thigh, in the frame of the trunk that it hangs on
/// @param bend of the elbow or knee, at least 0
/// @param end of the hand or foot, in the frame of the forearm or shank
public record Limb(Rotation root, double bend, Rotation end) {
  public static final Limb STRAIGHT = new Limb(Rotation.NONE, 0, Rotation.NONE);

  /// @param raised forwards, from hanging down
  /// @param out to its own side
  /// @param turned outwards about its own length
  public static Limb of(
      Side side, double raised, double out, double turned, double bend, double end) {
    var root =
        Rotation.pitch(raised)
            .times(Rotation.about(Vec.FORWARD, -side.sign() * out))
            .times(Rotation.about(Vec.UP, -side.sign() * turned));
    return new Limb(root, bend, Rotation.pitch(end));
  }

  public Limb towards(Limb other, double part) {
    return new Limb(
        root.towards(other.root, part),
        bend + (other.bend - bend) * part,
        end.towards(other.end, part));
  }

  public Limb rooted(Rotation other) {
    return new Limb(other, bend, end);
  }

  public Limb bent(double degrees) {
    return new Limb(root, degrees, end);
  }

  public Limb ending(Rotation other) {
    return new Limb(root, bend, other);
  }
}
