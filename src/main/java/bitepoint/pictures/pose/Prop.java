package bitepoint.pictures.pose;

import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Vec;

/// What a body lies on, leans on or holds.
public sealed interface Prop {
  /// A mat on the floor, along x.
  record Mat(double from, double to, double halfWidth) implements Prop {}

  /// Something with edges: a seat, a step, a wall, a table.
  ///
  /// @param low its corner with the smallest numbers
  /// @param high the opposite corner
  record Box(Vec low, Vec high, Material material) implements Prop {}

  enum Material {
    WOOD,
    WALL,
    CUSHION
  }

  /// A rolled towel below the waist, as thick as there is room.
  record TowelRoll() implements Prop {}

  /// A strap from hand to hand around a foot.
  record Strap(Side foot) implements Prop {}

  /// A stick along the back, touching head, ribs and pelvis.
  record Stick() implements Prop {}

  /// A weight that hangs from a hand.
  record Weight(Side hand) implements Prop {}

  /// A bag that hangs from a hand.
  record Bag(Side hand) implements Prop {}

  /// A band around both thighs, above the knees.
  record Band() implements Prop {}
}
