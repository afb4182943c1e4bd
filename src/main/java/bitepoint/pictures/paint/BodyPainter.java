package bitepoint.pictures.paint;

import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws a body limb by limb, the farthest first. A line parts limbs from what is behind them and
/// fades where they grow out of the trunk.
final class BodyPainter {
  private static final double LINE = 0.0075;

  /// What is drawn in one go.
  ///
  /// @param root where no line is drawn, and how far around
  private record Piece(List<Part> parts, Color colour, Optional<Vec> root, double bare, double near) {}

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
    for (var side : Side.values()) {
      pieces.add(leg(side));
      pieces.add(arm(side));
    }
    pieces.sort(Comparator.comparingDouble(Piece::near));
    pieces.forEach(this::paint);
  }

  private Piece trunk() {
    var parts = List.of(Part.NECK, Part.PELVIS, Part.WAIST, Part.CHEST, Part.NOSE, Part.HEAD);
    return new Piece(parts, Palette.TRUNK, Optional.empty(), 0, depth(List.of(Part.WAIST)));
  }

  private Piece leg(Side side) {
    var parts = List.of(Part.of(side, "THIGH"), Part.of(side, "SHANK"), Part.of(side, "FOOT"));
    return limb(parts, side, bones.leg(side).root().at(), 0.078, 0);
  }

  private Piece arm(Side side) {
    var parts =
        List.of(Part.of(side, "UPPER_ARM"), Part.of(side, "FOREARM"), Part.of(side, "HAND"));
    return limb(parts, side, bones.arm(side).root().at(), 0.052, side.sign() * 0.03);
  }

  private Piece limb(List<Part> parts, Side side, Vec root, double bare, double nearer) {
    var colour = side == Side.NEAR ? Palette.NEAR : Palette.FAR;
    return new Piece(parts, colour, Optional.of(root), bare, depth(parts) + nearer);
  }

  private double depth(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> flesh.of(part).stream())
        .mapToDouble(blob -> brush.camera().depth(blob.at()))
        .average()
        .orElseThrow();
  }

  private void paint(Piece piece) {
    var shapes = new ArrayList<Shape>();
    piece.parts().forEach(part -> shapes.addAll(brush.chain(flesh.of(part))));
    var graphics = brush.graphics();
    piece.root().ifPresent(root -> graphics.clip(without(root, piece.bare())));
    shapes.forEach(shape -> brush.draw(shape, Palette.LINE, LINE));
    graphics.setClip(null);
    shapes.forEach(shape -> brush.fill(shape, piece.colour()));
    piece.parts().forEach(part -> muscles.paintOn(part));
  }

  private Shape without(Vec middle, double radius) {
    var at = brush.camera().of(middle);
    var pixels = brush.camera().pixels(radius);
    var all = new Area(new java.awt.Rectangle(-10_000, -10_000, 20_000, 20_000));
    all.subtract(
        new Area(
            new Ellipse2D.Double(
                at.getX() - pixels, at.getY() - pixels, 2 * pixels, 2 * pixels)));
    return all;
  }
}
