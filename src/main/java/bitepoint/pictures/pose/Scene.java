package bitepoint.pictures.pose;

import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Vec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a pose file tells: a body, what is around it, and how it moves.
///
/// @param name of the file
/// @param muscles that are coloured on the near side, or in the middle
/// @param arrow of the movement
/// @param bitePoint where the bite point is marked
/// @param still the pose that a single picture shows
/// @param mistake the common error, where there is one
public record Scene(
    String name,
    View view,
    List<Prop> props,
    Map<Muscle, Muscle.Doing> muscles,
    Optional<Arrow> arrow,
    Optional<BitePoint> bitePoint,
    Map<String, Keyframe> poses,
    Optional<Loop> loop,
    Keyframe still,
    Optional<Keyframe> mistake) {

  /// An arrow, from its first point to its last.
  ///
  /// @param both whether it points both ways
  public record Arrow(List<Vec> way, boolean both) {
    public Arrow {
      way = List.copyOf(way);
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
