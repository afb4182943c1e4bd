package bitepoint.pictures.body;

import java.util.EnumMap;
import java.util.Map;

/// A body in one position.
///
/// @param at the middle between the hips
/// @param pelvis how the pelvis is turned
public record Posture(
    Vec at, Rotation pelvis, Spine spine, Map<Side, Limb> legs, Map<Side, Limb> arms) {

  public Posture {
    legs = Map.copyOf(legs);
    arms = Map.copyOf(arms);
  }

  public Limb leg(Side side) {
    return legs.getOrDefault(side, Limb.STRAIGHT);
  }

  public Limb arm(Side side) {
    return arms.getOrDefault(side, Limb.STRAIGHT);
  }

  public Posture at(Vec place) {
    return new Posture(place, pelvis, spine, legs, arms);
  }

  public Posture moved(Vec by) {
    return at(at.plus(by));
  }

  public Posture turned(Rotation other) {
    return new Posture(at, other, spine, legs, arms);
  }

  public Posture with(Spine other) {
    return new Posture(at, pelvis, other, legs, arms);
  }

  public Posture withLeg(Side side, Limb leg) {
    return new Posture(at, pelvis, spine, with(legs, side, leg), arms);
  }

  public Posture withArm(Side side, Limb arm) {
    return new Posture(at, pelvis, spine, legs, with(arms, side, arm));
  }

  /// @param part 0 is this, 1 is the other
  public Posture towards(Posture other, double part) {
    var between =
        new Posture(
            at.towards(other.at, part),
            pelvis.towards(other.pelvis, part),
            spine.towards(other.spine, part),
            legs,
            arms);
    for (var side : Side.values()) {
      between =
          between
              .withLeg(side, leg(side).towards(other.leg(side), part))
              .withArm(side, arm(side).towards(other.arm(side), part));
    }
    return between;
  }

  private static Map<Side, Limb> with(Map<Side, Limb> limbs, Side side, Limb limb) {
    var all = new EnumMap<Side, Limb>(Side.class);
    all.putAll(limbs);
    all.put(side, limb);
    return all;
  }
}
