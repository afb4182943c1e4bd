package bitepoint.pictures.pose;

import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Rotation;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Vec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What holds a body in place.
///
/// @param rests what it lies, sits, kneels or stands on; the first one carries
/// @param anchor where the part that carries stays, seen from above
/// @param feet that stand somewhere
/// @param lying legs whose knee bends until the foot lies on the floor
/// @param hands that hold on to something
public record Held(
    List<Rest> rests,
    Optional<Anchor> anchor,
    Map<Side, Footing> feet,
    Set<Side> lying,
    Map<Side, Grip> hands) {

  /// @param against the way that the part presses: down, or into a wall
  /// @param at how far along that way the surface is, from the origin
  public record Rest(Part part, Vec against, double at) {}

  /// @param at the middle of the part's own extent along x and z; y is of no matter
  public record Anchor(Part part, Vec at) {}

  /// @param ankle where it is
  /// @param foot how the foot is turned
  /// @param knee the way that the knee points
  public record Footing(Vec ankle, Rotation foot, Vec knee) {}

  /// What a hand holds on to.
  ///
  /// @param flat where the palm is put down instead of holding, as the hand's turn
  public record Grip(Hold hold, Vec elbow, double wrist, Optional<Rotation> flat) {}

  /// A place in the world, or one on the body that moves with it.
  public sealed interface Hold {
    record Place(Vec at) implements Hold {}

    /// @param by how far from it, in the frame of what the spot belongs to
    record OnBody(Spot spot, Vec by) implements Hold {}
  }

  public Held {
    rests = List.copyOf(rests);
    feet = Map.copyOf(feet);
    lying = Set.copyOf(lying);
    hands = Map.copyOf(hands);
  }

  /// What holds in both, on the way from one to the other.
  ///
  /// @param part 0 is this, 1 is the other
  public Held towards(Held other, double part) {
    var both = new ArrayList<Rest>();
    for (var rest : rests) {
      other.rests.stream()
          .filter(there -> there.part() == rest.part() && there.against().equals(rest.against()))
          .findFirst()
          .ifPresent(there ->
              both.add(
                  new Rest(
                      rest.part(), rest.against(), rest.at() + (there.at() - rest.at()) * part)));
    }
    var stays =
        anchor.flatMap(here ->
            other
                .anchor
                .filter(there -> there.part() == here.part())
                .map(there -> new Anchor(here.part(), here.at().towards(there.at(), part))));
    var standing = new EnumMap<Side, Footing>(Side.class);
    var holding = new EnumMap<Side, Grip>(Side.class);
    for (var side : Side.values()) {
      var foot = feet.get(side);
      var otherFoot = other.feet.get(side);
      if (foot != null && otherFoot != null) {
        standing.put(side, towards(foot, otherFoot, part));
      }
      var hand = hands.get(side);
      var otherHand = other.hands.get(side);
      if (hand != null && otherHand != null) {
        towards(hand, otherHand, part).ifPresent(grip -> holding.put(side, grip));
      }
    }
    var down = lying.stream().filter(other.lying::contains).collect(Collectors.toSet());
    return new Held(both, stays, standing, down, holding);
  }

  private static Footing towards(Footing here, Footing there, double part) {
    return new Footing(
        here.ankle().towards(there.ankle(), part),
        here.foot().towards(there.foot(), part),
        here.knee().towards(there.knee(), part));
  }

  private static Optional<Grip> towards(Grip here, Grip there, double part) {
    return towards(here.hold(), there.hold(), part)
        .map(hold ->
            new Grip(
                hold,
                here.elbow().towards(there.elbow(), part),
                here.wrist() + (there.wrist() - here.wrist()) * part,
                here.flat().flatMap(turn -> there.flat().map(to -> turn.towards(to, part)))));
  }

  private static Optional<Hold> towards(Hold here, Hold there, double part) {
    return switch (here) {
      case Hold.Place(var at) ->
          there instanceof Hold.Place(var to)
              ? Optional.of(new Hold.Place(at.towards(to, part)))
              : Optional.empty();
      case Hold.OnBody(var spot, var by) ->
          there instanceof Hold.OnBody(var other, var to) && other.equals(spot)
              ? Optional.of(new Hold.OnBody(spot, by.towards(to, part)))
              : Optional.empty();
    };
  }
}
