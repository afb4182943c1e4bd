package bitepoint.pictures.pose;

import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.Frame;
import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Posture;
import bitepoint.pictures.body.Reach;
import bitepoint.pictures.body.Rotation;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import java.util.HashSet;
import java.util.Set;

/// Puts a body where it is held: what rests lies on its surface, feet stand and hands hold where
/// they shall, and everything else follows.
public final class Settling {
  private static final int ROUNDS = 8;
  private static final double AS_GOOD_AS_NOTHING = 1e-5;
  private static final Set<Part> TRUNK =
      Set.of(Part.HEAD, Part.CHEST, Part.SHOULDERS, Part.WAIST, Part.PELVIS);
  private static final int KNEE_STEPS = 6;
  private static final double NUDGE = 0.5;
  private static final double STEEPEST = 12;

  private Settling() {}

  /// @param drive whether what a hip can't fold is taken by the lower back
  public static Posture settle(Posture draft, Held held, boolean drive) {
    var posture = draft;
    for (var round = 0; round < ROUNDS; round++) {
      var before = posture;
      posture = standing(placed(levelled(posture, held), held), held);
      if (drive) {
        posture = HipLimit.driven(posture);
      }
      if (isAsBefore(before, posture)) {
        break;
      }
    }
    posture = placed(levelled(posture, held), held);
    return holding(standing(posture, held), held);
  }

  private static boolean isAsBefore(Posture one, Posture other) {
    return one.at().minus(other.at()).length() < AS_GOOD_AS_NOTHING
        && one.pelvis().isAlmost(other.pelvis(), AS_GOOD_AS_NOTHING);
  }

  /// Where two parts of the trunk rest, it tilts until both do.
  private static Posture levelled(Posture posture, Held held) {
    var on = held.rests().stream().filter(rest -> TRUNK.contains(rest.part())).toList();
    if (on.size() < 2) {
      return posture;
    }
    var one = on.get(0);
    var other = on.get(1);
    var bones = Skeleton.of(posture);
    var along = bones.thorax().getLast().at().minus(bones.pelvis().at());
    var axis = along.cross(one.against()).unit();
    var gap = gap(posture, one, other);
    var tilted = posture.turned(Rotation.about(axis, NUDGE).times(posture.pelvis()));
    var slope = (gap(tilted, one, other) - gap) / NUDGE;
    var by = Math.abs(slope) < 1e-6 ? 0 : Math.clamp(-gap / slope, -STEEPEST, STEEPEST);
    return posture.turned(Rotation.about(axis, by).times(posture.pelvis()));
  }

  private static double gap(Posture posture, Held.Rest one, Held.Rest other) {
    var flesh = Flesh.of(Skeleton.of(posture), 0);
    return flesh.extent(one.part(), one.against())
        - one.at()
        - flesh.extent(other.part(), other.against())
        + other.at();
  }

  private static Posture placed(Posture posture, Held held) {
    var flesh = Flesh.of(Skeleton.of(posture), 0);
    var by = Vec.ZERO;
    var ways = new HashSet<Vec>();
    for (var rest : held.rests()) {
      if (ways.add(rest.against())) {
        var sinks = flesh.extent(rest.part(), rest.against()) - rest.at();
        by = by.plus(rest.against().times(-sinks));
      }
    }
    var moved = posture.moved(by);
    return held.anchor().map(anchor -> anchored(moved, anchor)).orElse(moved);
  }

  private static Posture anchored(Posture posture, Held.Anchor anchor) {
    var here = middle(Flesh.of(Skeleton.of(posture), 0), anchor.part());
    var off = anchor.at().minus(here);
    return posture.moved(new Vec(off.x(), 0, off.z()));
  }

  /// The middle of a part, for an anchor.
  static Vec middle(Flesh flesh, Part part) {
    var chain = flesh.of(part);
    return chain.getFirst().at().towards(chain.getLast().at(), 0.5);
  }

  private static Posture standing(Posture posture, Held held) {
    var moved = posture;
    for (var entry : held.feet().entrySet()) {
      var hip = Skeleton.hip(new Frame(moved.at(), moved.pelvis()), entry.getKey());
      var footing = entry.getValue();
      moved =
          moved.withLeg(
              entry.getKey(), Reach.leg(hip, footing.ankle(), footing.knee(), footing.foot()));
    }
    for (var side : held.lying()) {
      moved = lying(moved, side);
    }
    return moved;
  }

  /// The knee bends or opens until the lowest of the foot is on the floor.
  private static Posture lying(Posture posture, Side side) {
    var moved = posture;
    for (var step = 0; step < KNEE_STEPS; step++) {
      var leg = moved.leg(side);
      var low = lowest(moved, side);
      var more = moved.withLeg(side, leg.bent(leg.bend() + NUDGE));
      var slope = (lowest(more, side) - low) / NUDGE;
      if (Math.abs(low) < 1e-5 || Math.abs(slope) < 1e-7) {
        return moved;
      }
      var by = Math.clamp(-low / slope, -STEEPEST, STEEPEST);
      moved = moved.withLeg(side, leg.bent(Math.clamp(leg.bend() + by, 0, 150)));
    }
    return moved;
  }

  private static double lowest(Posture posture, Side side) {
    var flesh = Flesh.of(Skeleton.of(posture), 0);
    return -flesh.extent(Part.of(side, "FOOT"), Vec.DOWN);
  }

  private static Posture holding(Posture posture, Held held) {
    var moved = posture;
    for (var entry : held.hands().entrySet()) {
      var body = Skeleton.of(moved);
      var shoulder = body.shoulder(entry.getKey());
      var grip = entry.getValue();
      var to =
          switch (grip.hold()) {
            case Held.Hold.Place(var at) -> at;
            case Held.Hold.OnBody(var spot, var by) -> {
              var on = spot.on(body);
              yield on.at().plus(on.turn().of(by));
            }
          };
      var elbow = grip.elbow();
      var arm =
          grip.flat()
              .map(turn -> Reach.wrist(shoulder, to, elbow, turn))
              .orElseGet(() -> Reach.palm(shoulder, to, elbow, grip.wrist()));
      moved = moved.withArm(entry.getKey(), arm);
    }
    return moved;
  }
}
