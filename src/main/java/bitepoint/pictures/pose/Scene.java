package bitepoint.pictures.pose;

import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a pose file tells: a body, what is around it, and how it moves.
///
/// @param name of the file
/// @param muscles that are coloured on the near side, or in the middle
/// @param arrow the way that is shown
/// @param bitePoint where the bite point is marked
/// @param still the pose that a single picture shows
/// @param mistake the common error, where there is one
public record Scene(
    String name,
    View view,
    List<Prop> props,
    Map<Muscle, Muscle.Doing> muscles,
    Optional<Trace> arrow,
    Optional<BitePoint> bitePoint,
    Map<String, Keyframe> poses,
    Optional<Loop> loop,
    Keyframe still,
    Optional<Keyframe> mistake) {

  /// The way of a spot over one movement of the loop, drawn a little aside.
  ///
  /// @param by how far aside, in the world
  public record Trace(Spot spot, Vec by, Loop.Leg leg) {
    private static final int STEPS = 14;

    /// Where the spot is on the way, from the first point to the last.
    public List<Vec> way() {
      return IntStream.rangeClosed(0, STEPS)
          .mapToObj(step -> leg.from().towards(leg.to(), step / (double) STEPS))
          .map(posture -> spot.on(Skeleton.of(posture)).at().plus(by))
          .toList();
    }
  }

  /// The arc at a hip.
  ///
  /// @param limit the fold of the hip at which the lower back joins in, where it is another one
  ///   than [HipLimit] knows: a hip that turns outwards
  public record BitePoint(Side side, Optional<Double> limit) {}

  public Scene {
    props = List.copyOf(props);
    muscles = Map.copyOf(muscles);
    poses = Map.copyOf(poses);
  }
}
