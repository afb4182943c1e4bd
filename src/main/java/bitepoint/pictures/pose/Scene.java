package bitepoint.pictures.pose;

import bitepoint.pictures.body.Vec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a pose file tells: a body, what is around it, and how it moves.
///
/// @param name of the file
/// @param muscles that are coloured on the near side, or in the middle
/// @param arrow the way that is shown
/// @param bitePoint of the hip where the bite point is marked
/// @param still the pose that a single picture shows
/// @param mistake the common error, where there is one
public record Scene(
    String name,
    View view,
    List<Prop> props,
    Map<Muscle, Muscle.Doing> muscles,
    Optional<Trace> arrow,
    Optional<Spot> bitePoint,
    Map<String, Keyframe> poses,
    Optional<Loop> loop,
    Keyframe still,
    Optional<Keyframe> mistake) {

  /// The way of a spot over the first movement, drawn a little aside.
  ///
  /// @param by how far aside, in the world
  public record Trace(Spot spot, Vec by) {}

  public Scene {
    props = List.copyOf(props);
    muscles = Map.copyOf(muscles);
    poses = Map.copyOf(poses);
  }
}
