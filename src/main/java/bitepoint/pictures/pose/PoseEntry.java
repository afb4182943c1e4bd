package bitepoint.pictures.pose;

import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.Lengths;
import bitepoint.pictures.body.Limb;
import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Posture;
import bitepoint.pictures.body.Rotation;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Spine;
import bitepoint.pictures.body.Vec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a keyframe of one entry under `poses`.
///
/// @param base the file's first pose, already settled; empty for the first one itself
record PoseEntry(Numbers numbers, double neutral, Optional<Keyframe> base) {
  private static final Set<String> KNOWN =
      Set.of(
          "pitch",
          "turn",
          "heading",
          "lumbar",
          "twist",
          "bend",
          "thorax",
          "nod",
          "x",
          "y",
          "z",
          "rests",
          "near leg",
          "far leg",
          "near foot",
          "far foot",
          "near arm",
          "far arm",
          "near hand",
          "far hand",
          "neutral");
  private static final Set<String> LIMB = Set.of("raised", "out", "turned", "bend", "end", "lies");
  private static final Set<String> FOOT = Set.of("x", "y", "z", "sole", "toes", "knee");
  private static final Set<String> HAND =
      Set.of("on", "by", "x", "y", "z", "flat", "elbow", "wrist");

  Keyframe read(String name) {
    numbers.only(KNOWN);
    var rests = rests();
    var draft = draft();
    var held = new Held(rests, anchor(rests), feet(draft), lying(), hands(draft));
    return new Keyframe(name, Settling.settle(draft, held, true), held, lordosis());
  }

  private double lordosis() {
    return numbers.number("neutral", neutral);
  }

  private Posture draft() {
    var spine =
        new Spine(
            lordosis() + numbers.number("lumbar", 0),
            numbers.number("twist", 0),
            numbers.number("bend", 0),
            numbers.number("thorax", 0),
            numbers.number("nod", 0));
    var at = new Vec(numbers.number("x", 0), numbers.number("y", 0.53), numbers.number("z", 0));
    var pelvis =
        heading()
            .times(Rotation.pitch(numbers.number("pitch", 0)))
            .times(Rotation.about(Vec.UP, numbers.number("turn", 0)));
    var legs = new EnumMap<Side, Limb>(Side.class);
    var arms = new EnumMap<Side, Limb>(Side.class);
    for (var side : Side.values()) {
      legs.put(side, limb(side, "leg"));
      arms.put(side, limb(side, "arm"));
    }
    return new Posture(at, pelvis, spine, legs, arms);
  }

  private Rotation heading() {
    return Rotation.about(Vec.UP, numbers.number("heading", 0));
  }

  private Limb limb(Side side, String kind) {
    var entry = entry(side, kind);
    entry.only(LIMB);
    return Limb.of(
        side,
        entry.number("raised", 0),
        entry.number("out", 0),
        entry.number("turned", 0),
        entry.number("bend", 0),
        entry.number("end", 0));
  }

  private Numbers entry(Side side, String kind) {
    var name = side.name().toLowerCase(Locale.ROOT) + " " + kind;
    return new Numbers(numbers.node().path(name), numbers.place() + ", " + name);
  }

  /// `part`, `part on 0.26`, `part behind -0.2` or `part before 0.3`.
  private List<Held.Rest> rests() {
    var rests = new ArrayList<Held.Rest>();
    for (var entry : numbers.node().path("rests")) {
      var words = entry.asText().split(" (?=on |behind |before )|(?<=on|behind|before) ");
      var part = part(words[0]);
      var at = words.length < 3 ? 0 : Double.parseDouble(words[2]);
      rests.add(
          switch (words.length < 3 ? "on" : words[1]) {
            case "behind" -> new Held.Rest(part, Vec.FORWARD.times(-1), -at);
            case "before" -> new Held.Rest(part, Vec.FORWARD, at);
            default -> new Held.Rest(part, Vec.DOWN, -at);
          });
    }
    return rests;
  }

  private Part part(String words) {
    try {
      return Part.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException e) {
      throw numbers.wrong("nothing of a body is called '" + words + "'");
    }
  }

  /// What carries stays where it was in the first pose, if it carried something there too.
  private Optional<Held.Anchor> anchor(List<Held.Rest> rests) {
    if (rests.isEmpty()) {
      return Optional.empty();
    }
    var part = rests.getFirst().part();
    return base.filter(first -> first.held().rests().stream().anyMatch(rest -> rest.part() == part))
        .map(first -> Flesh.of(Skeleton.of(first.posture()), 0))
        .map(flesh -> new Held.Anchor(part, Settling.middle(flesh, part)));
  }

  private Map<Side, Held.Footing> feet(Posture draft) {
    var feet = new EnumMap<Side, Held.Footing>(Side.class);
    for (var side : Side.values()) {
      var entry = entry(side, "foot");
      if (!entry.node().isMissingNode()) {
        feet.put(side, foot(side, entry, draft));
      }
    }
    return feet;
  }

  private Set<Side> lying() {
    return Stream.of(Side.values())
        .filter(side -> entry(side, "leg").node().path("lies").asBoolean())
        .collect(Collectors.toSet());
  }

  private Held.Footing foot(Side side, Numbers entry, Posture draft) {
    var knee = knee(side, entry, draft);
    if (entry.node().isTextual()) {
      var first = base.orElseThrow(() -> entry.wrong("the first pose has nothing to stay at"));
      var ankle = Skeleton.of(first.posture()).leg(side).end();
      return new Held.Footing(ankle.at(), ankle.turn(), knee);
    }
    entry.only(FOOT);
    var turn =
        heading()
            .times(Rotation.about(Vec.UP, -side.sign() * entry.number("toes", 0)))
            .times(Rotation.pitch(entry.number("sole", 0)));
    var sole =
        new Vec(
            entry.number("x"),
            entry.number("y", 0),
            entry.number("z", side.sign() * 0.05 + draft.at().z()));
    return new Held.Footing(sole.plus(turn.of(new Vec(0, Lengths.ANKLE_HEIGHT, 0))), turn, knee);
  }

  private static Vec knee(Side side, Numbers entry, Posture draft) {
    var way = entry.vec("knee", new Vec(1, 0.02, 0.05));
    return draft.pelvis().of(new Vec(way.x(), way.y(), side.sign() * way.z()));
  }

  private Map<Side, Held.Grip> hands(Posture draft) {
    var hands = new EnumMap<Side, Held.Grip>(Side.class);
    var chest = Skeleton.of(draft).thorax().get(3).turn();
    for (var side : Side.values()) {
      var entry = entry(side, "hand");
      if (!entry.node().isMissingNode()) {
        var way = entry.vec("elbow", new Vec(-1, -0.3, 0.4));
        var elbow = chest.of(new Vec(way.x(), way.y(), side.sign() * way.z()));
        hands.put(side, hand(side, entry, elbow));
      }
    }
    return hands;
  }

  private Held.Grip hand(Side side, Numbers entry, Vec elbow) {
    if (entry.node().isTextual()) {
      var first = base.orElseThrow(() -> entry.wrong("the first pose has nothing to stay at"));
      var grip = first.held().hands().get(side);
      if (grip != null) {
        return new Held.Grip(grip.hold(), elbow, grip.wrist(), grip.flat());
      }
      var there = new Spot(side, "hand").on(Skeleton.of(first.posture())).at();
      return new Held.Grip(new Held.Hold.Place(there), elbow, 0, Optional.empty());
    }
    entry.only(HAND);
    var wrist = entry.number("wrist", 0);
    var flat =
        entry.node().path("flat").asBoolean()
            ? Optional.of(heading().times(Rotation.pitch(90)))
            : Optional.<Rotation>empty();
    if (entry.node().has("on")) {
      var spot = SpotName.read(entry.text("on"), side);
      return new Held.Grip(
          new Held.Hold.OnBody(spot, entry.vec("by", Vec.ZERO)), elbow, wrist, flat);
    }
    var lift = flat.isPresent() ? 0.017 : 0;
    var place =
        new Vec(
            entry.number("x"), entry.number("y", 0) + lift, entry.number("z", side.sign() * 0.1));
    return new Held.Grip(new Held.Hold.Place(place), elbow, wrist, flat);
  }
}
