package bitepoint.pictures.pose;

import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Vec;
import bitepoint.pictures.pose.Prop.Material;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Makes props of the entries under `props`: a name, or a name with its numbers.
final class PropEntry {
  private static final double WALL_HEIGHT = 1.12;
  private static final double LEG = 0.012;

  private PropEntry() {}

  static List<Prop> all(JsonNode entries, String file) {
    return StreamSupport.stream(entries.spliterator(), false)
        .flatMap(entry -> props(entry, file))
        .toList();
  }

  private static Stream<Prop> props(JsonNode entry, String file) {
    var name = entry.isTextual() ? entry.asText() : entry.fieldNames().next();
    var of = new Numbers(entry.path(name), file + ", " + name);
    return switch (name) {
      case "mat" ->
          Stream.of(
              new Prop.Mat(
                  of.number("from", -0.62), of.number("to", 0.55), of.number("half", 0.19)));
      case "towel" -> Stream.of(new Prop.TowelRoll());
      case "stick" -> Stream.of(new Prop.Stick());
      case "band" -> Stream.of(new Prop.Band());
      case "strap" -> Stream.of(new Prop.Strap(side(of)));
      case "weight" -> Stream.of(new Prop.Weight(side(of)));
      case "bag" -> Stream.of(new Prop.Bag(side(of)));
      case "wall" -> Stream.of(wall(of));
      case "box" -> Stream.of(box(of, Material.WOOD));
      case "cushion" -> Stream.of(box(of, Material.CUSHION));
      case "chair" -> chair(of);
      default -> throw of.wrong("there is no such prop");
    };
  }

  private static Side side(Numbers of) {
    return Side.valueOf(of.text("side").toUpperCase(Locale.ROOT));
  }

  /// Behind x where `to` is not told: a wall that somebody leans on with their back.
  private static Prop wall(Numbers of) {
    var x = of.number("x");
    var other = x + (of.number("faces", 1) > 0 ? -0.05 : 0.05);
    return new Prop.Box(
        new Vec(Math.min(x, other), 0, of.number("back", -0.3)),
        new Vec(Math.max(x, other), of.number("height", WALL_HEIGHT), of.number("front", 0.24)),
        Material.WALL);
  }

  private static Prop box(Numbers of, Material material) {
    var half = of.number("half", 0.16);
    return new Prop.Box(
        new Vec(of.number("from"), of.number("bottom", 0), -half + of.number("z", 0)),
        new Vec(of.number("to"), of.number("top"), half + of.number("z", 0)),
        material);
  }

  /// A seat from `x` on, `depth` long, with four legs; its back stands at the far end of `faces`.
  private static Stream<Prop> chair(Numbers of) {
    var seat = of.number("seat", 0.26);
    var depth = of.number("depth", 0.24);
    var from = of.number("x");
    var to = from + depth;
    var half = of.number("half", 0.12);
    var top =
        new Prop.Box(new Vec(from, seat - 0.02, -half), new Vec(to, seat, half), Material.WOOD);
    var legs =
        Stream.of(-half, half - LEG)
            .flatMap(z ->
                Stream.of(from, to - LEG)
                    .map(x ->
                        new Prop.Box(
                            new Vec(x, 0, z),
                            new Vec(x + LEG, seat - 0.02, z + LEG),
                            Material.WOOD)));
    var faces = of.number("faces", 1);
    var backX = faces > 0 ? from - LEG : to;
    var back =
        new Prop.Box(
            new Vec(backX, seat, -half), new Vec(backX + LEG, seat + 0.24, half), Material.WOOD);
    return faces == 0
        ? Stream.concat(legs, Stream.of(top))
        : Stream.concat(legs, Stream.of(top, back));
  }
}
