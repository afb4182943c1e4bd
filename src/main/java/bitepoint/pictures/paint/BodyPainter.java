package bitepoint.pictures.paint;

import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws a body limb by limb, the farthest first. A line parts limbs from what is behind them and
/// fades where they grow out of the trunk.
final class BodyPainter {
  private static final double LINE = 0.0038;

  /// Near limbs are drawn over what they only just touch.
  private static final double NEARER = 0.01;

  private static final double ARM_NEARER = 0.03;

  /// What is drawn in one go.
  ///
  /// @param rooted whether it grows out of the trunk with its first part
  private record Piece(List<Part> parts, Color colour, boolean rooted, double near) {}

  private final Brush brush;
  private final Skeleton bones;
  private final Flesh flesh;
  private final MusclePainter muscles;

  BodyPainter(Brush brush, Skeleton bones, Flesh flesh, MusclePainter muscles) {
    this.brush = brush;
    this.bones = bones;
    this.flesh = flesh;
    this.muscles = muscles;
  }

  void paint() {
    var pieces = new ArrayList<Piece>();
    pieces.add(trunk());
    pieces.add(head());
    for (var side : Side.values()) {
      pieces.add(leg(side));
      pieces.add(arm(side));
    }
    pieces.sort(Comparator.comparingDouble(Piece::near));
    pieces.forEach(this::paint);
  }

  private Piece trunk() {
    var parts = List.of(Part.PELVIS, Part.WAIST, Part.CHEST);
    return new Piece(parts, Palette.TRUNK, false, depth(List.of(Part.WAIST)));
  }

  private Piece head() {
    var parts = List.of(Part.NECK, Part.NOSE, Part.HEAD);
    return new Piece(parts, Palette.TRUNK, true, depth(List.of(Part.HEAD)) + NEARER);
  }

  private Piece leg(Side side) {
    return limb(side, List.of("THIGH", "SHANK", "FOOT"), side.sign() * NEARER);
  }

  private Piece arm(Side side) {
    return limb(side, List.of("UPPER_ARM", "FOREARM", "HAND"), side.sign() * ARM_NEARER);
  }

  private Piece limb(Side side, List<String> names, double nearer) {
    var parts = names.stream().map(name -> Part.of(side, name)).toList();
    var colour = side == Side.NEAR ? Palette.NEAR : Palette.FAR;
    return new Piece(parts, colour, true, depth(parts) + nearer);
  }

  private double depth(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> flesh.of(part).stream())
        .mapToDouble(blob -> brush.camera().depth(blob.at()))
        .average()
        .orElseThrow();
  }

  private void paint(Piece piece) {
    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    var inside = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (var part : piece.parts()) {
      var grows = piece.rooted() && part == piece.parts().getFirst();
      var rims = brush.camera().rims(flesh.of(part));
      outline.append(brush.camera().chain(rims, LINE, grows ? -LINE : LINE), false);
      inside.append(brush.camera().chain(rims, 0, 0), false);
    }
    brush.fill(outline, Palette.LINE);
    brush.fill(inside, piece.colour());
    piece.parts().forEach(muscles::paintOn);
  }
}
