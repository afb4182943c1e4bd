package bitepoint.pictures.pose;

import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Makes the arrow of what stands under `arrow`: the way of a spot, or an arc around one.
final class ArrowEntry {
  private static final int STEPS = 14;
  private static final Set<String> WAY = Set.of("of", "by", "to");
  private static final Set<String> ARC = Set.of("around", "by", "radius", "from", "to", "both");

  private ArrowEntry() {}

  static Optional<Scene.Arrow> read(
      JsonNode entry, String file, Optional<Loop> loop, Keyframe still) {
    var of = new Numbers(entry, file + ", arrow");
    if (entry.has("around")) {
      of.only(ARC);
      return Optional.of(arc(of, still));
    }
    if (entry.isObject()) {
      of.only(WAY);
    }
    var spot = entry.isObject() ? of.text("of") : entry.asText();
    var to = entry.path("to").asText();
    return spot.isEmpty()
        ? Optional.empty()
        : movement(loop, to).map(leg -> way(SpotName.read(spot, Side.NEAR), leg, of));
  }

  /// The first movement, or the one to a pose.
  private static Optional<Loop.Leg> movement(Optional<Loop> loop, String to) {
    return loop.stream()
        .flatMap(way -> way.legs().stream())
        .filter(leg -> leg.moving() > 0 && (to.isEmpty() || leg.to().name().equals(to)))
        .findFirst();
  }

  private static Scene.Arrow way(Spot spot, Loop.Leg leg, Numbers of) {
    var by = of.vec("by", Vec.ZERO);
    var way =
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(step -> leg.from().towards(leg.to(), step / (double) STEPS))
            .map(posture -> spot.on(Skeleton.of(posture)).at().plus(by))
            .toList();
    return new Scene.Arrow(way, false);
  }

  /// Angles are of the world: 0 is along x, 90 is up.
  private static Scene.Arrow arc(Numbers of, Keyframe still) {
    var middle =
        SpotName.read(of.text("around"), Side.NEAR)
            .on(Skeleton.of(still.posture()))
            .at()
            .plus(of.vec("by", Vec.ZERO));
    var radius = of.number("radius");
    var from = of.number("from");
    var to = of.number("to");
    List<Vec> way =
        IntStream.rangeClosed(0, STEPS)
            .mapToDouble(step -> Math.toRadians(from + (to - from) * step / STEPS))
            .mapToObj(angle -> new Vec(Math.cos(angle), Math.sin(angle), 0).times(radius))
            .map(middle::plus)
            .toList();
    return new Scene.Arrow(way, of.node().path("both").asBoolean());
  }
}
