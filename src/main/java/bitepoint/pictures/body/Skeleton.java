package bitepoint.pictures.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where every joint of a posture is.
///
/// @param pelvis between the hips
/// @param lumbar six joints: the sacrum's upper end, then the upper end of each segment
/// @param thorax six more, the last where the neck begins
public record Skeleton(
    Frame pelvis,
    List<Frame> lumbar,
    List<Frame> thorax,
    Frame head,
    Map<Side, Bones> legs,
    Map<Side, Bones> arms) {

  /// @param root hip or shoulder
  /// @param middle knee or elbow
  /// @param end ankle or wrist
  public record Bones(Frame root, Frame middle, Frame end) {}

  public Skeleton {
    lumbar = List.copyOf(lumbar);
    thorax = List.copyOf(thorax);
    legs = Map.copyOf(legs);
    arms = Map.copyOf(arms);
  }

  public static Skeleton of(Posture posture) {
    var spine = posture.spine();
    var pelvis = new Frame(posture.at(), posture.pelvis());
    var lumbar = lumbar(pelvis, spine);
    var thorax = thorax(lumbar.getLast(), spine);
    var neck = thorax.getLast();
    var head =
        neck.to(new Vec(0, 0, 0), Rotation.pitch(8 - spine.nod() / 2))
            .to(new Vec(0, Lengths.NECK, 0), Rotation.pitch(10 - spine.nod() / 2));
    var legs = new EnumMap<Side, Bones>(Side.class);
    var arms = new EnumMap<Side, Bones>(Side.class);
    for (var side : Side.values()) {
      legs.put(side, leg(hip(pelvis, side), posture.leg(side)));
      arms.put(side, arm(shoulder(thorax, side), posture.arm(side)));
    }
    return new Skeleton(pelvis, lumbar, thorax, head, legs, arms);
  }

  public Bones leg(Side side) {
    return bones(legs, side);
  }

  public Bones arm(Side side) {
    return bones(arms, side);
  }

  /// The frame that a thigh's rotation is told in.
  public static Frame hip(Frame pelvis, Side side) {
    return pelvis.to(new Vec(0, 0, side.sign() * Lengths.HIP_TO_SIDE), Rotation.NONE);
  }

  /// The frame that an upper arm's rotation is told in.
  public Frame shoulder(Side side) {
    return shoulder(thorax, side);
  }

  private static Frame shoulder(List<Frame> thorax, Side side) {
    var below = thorax.get(Lengths.THORAX_SEGMENTS - 2);
    return below.to(
        new Vec(0.018, 0.012, side.sign() * Lengths.SHOULDER_TO_SIDE), Rotation.pitch(12));
  }

  private static List<Frame> lumbar(Frame pelvis, Spine spine) {
    var joints = new ArrayList<Frame>();
    var joint = pelvis.to(Lengths.HIPS_TO_SACRUM, Rotation.pitch(-Lengths.SACRAL_TILT));
    joints.add(joint);
    for (var share : Lengths.LUMBAR_SHARES) {
      joint =
          new Frame(
              joint.at(),
              joint
                  .turn()
                  .times(Rotation.pitch(share * spine.lumbar()))
                  .times(Rotation.about(Vec.UP, share * spine.twist()))
                  .times(Rotation.about(Vec.FORWARD, share * spine.bend())));
      joint = joint.to(new Vec(0, Lengths.LUMBAR_SEGMENT, 0), Rotation.NONE);
      joints.add(joint);
    }
    return joints;
  }

  private static List<Frame> thorax(Frame from, Spine spine) {
    var joints = new ArrayList<Frame>();
    var joint = from;
    var each = (Lengths.THORAX_CURVE + spine.thorax()) / Lengths.THORAX_SEGMENTS;
    for (var at = 0; at < Lengths.THORAX_SEGMENTS; at++) {
      joint =
          joint
              .to(Vec.ZERO, Rotation.pitch(-each))
              .to(new Vec(0, Lengths.THORAX_SEGMENT, 0), Rotation.NONE);
      joints.add(joint);
    }
    return joints;
  }

  private static Bones leg(Frame hip, Limb leg) {
    var root = new Frame(hip.at(), hip.turn().times(leg.root()));
    var knee = root.to(new Vec(0, -Lengths.THIGH, 0), Rotation.pitch(-leg.bend()));
    return new Bones(root, knee, knee.to(new Vec(0, -Lengths.SHANK, 0), leg.end()));
  }

  private static Bones arm(Frame shoulder, Limb arm) {
    var root = new Frame(shoulder.at(), shoulder.turn().times(arm.root()));
    var elbow = root.to(new Vec(0, -Lengths.UPPER_ARM, 0), Rotation.pitch(arm.bend()));
    return new Bones(root, elbow, elbow.to(new Vec(0, -Lengths.FOREARM, 0), arm.end()));
  }

  private static Bones bones(Map<Side, Bones> limbs, Side side) {
    var found = limbs.get(side);
    if (found == null) {
      throw new IllegalStateException("a skeleton without its " + side + " limbs");
    }
    return found;
  }
}
