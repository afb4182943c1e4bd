package bitepoint.pictures;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Exercise;
import bitepoint.coach.LeftOut;
import bitepoint.pictures.body.LumbarCurve;
import bitepoint.pictures.body.Posture;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.pose.Keyframe;
import bitepoint.pictures.pose.Loop;
import bitepoint.pictures.pose.Scene;
import bitepoint.pictures.pose.SceneFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The pose files that the catalogue asks for, and moments of their movements.
final class Poses {
  private static final int MOMENTS = 12;

  /// @param neutral the lordosis of a body in neutral
  record Moment(String name, Posture posture, double neutral) {
    LumbarCurve.State state() {
      return LumbarCurve.of(Skeleton.of(posture), neutral).state();
    }
  }

  private Poses() {}

  /// Exercises, and the variants that stand in for them under a name of their own.
  static List<String> coached() {
    var standIns =
        Shipped.CATALOGUE.variants().entrySet().stream()
            .filter(way -> way.getValue().needs().isPresent())
            .map(way -> way.getKey())
            .sorted();
    return Stream.concat(Shipped.CATALOGUE.exercises().stream().map(Exercise::id), standIns)
        .toList();
  }

  /// Moves with something to do instead.
  static List<String> leftOut() {
    return Shipped.CATALOGUE.leftOut().stream()
        .filter(move -> !move.swaps().isEmpty())
        .map(LeftOut::id)
        .toList();
  }

  static Scene scene(String name) {
    return SceneFile.read(name)
        .orElseThrow(() -> new AssertionError("there is no pose file for " + name));
  }

  static Loop loop(Scene scene) {
    return scene.loop().orElseThrow(() -> new AssertionError(scene.name() + " does not move"));
  }

  static List<Moment> moments(Loop.Leg leg) {
    var moments = new ArrayList<Moment>();
    for (var at = 0; at <= MOMENTS; at++) {
      var part = at / (double) MOMENTS;
      moments.add(moment(leg.from(), leg.to(), part));
    }
    return moments;
  }

  private static Moment moment(Keyframe from, Keyframe to, double part) {
    return new Moment(
        "%s to %s at %.2f".formatted(from.name(), to.name(), part),
        from.towards(to, part),
        from.neutral() + (to.neutral() - from.neutral()) * part);
  }
}
