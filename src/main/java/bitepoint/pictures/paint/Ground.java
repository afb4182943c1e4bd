package bitepoint.pictures.paint;

import bitepoint.pictures.body.Blob;
import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.Vec;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The floor, and the shadow of a body on it.
final class Ground {
  private static final double FLOOR_DEPTH = 0.42;
  private static final double SHADOW_ASIDE = 0.012;

  private Ground() {}

  static void paint(Brush brush, Rectangle2D frame) {
    brush.fill(frame, Palette.GROUND);
    var edge = brush.camera().floor(FLOOR_DEPTH);
    brush.fill(
        new Rectangle2D.Double(frame.getX(), edge, frame.getWidth(), frame.getMaxY() - edge),
        Palette.FLOOR);
  }

  static void shadow(Brush brush, Flesh flesh) {
    var shadow = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (var chain : flesh.chains().values()) {
      var flat = chain.stream().map(Ground::flat).toList();
      shadow.append(brush.camera().chain(brush.camera().rims(flat), 0, 0), false);
    }
    brush.fill(shadow, Palette.SHADOW);
  }

  private static Blob flat(Blob blob) {
    return new Blob(
        new Vec(blob.at().x() + SHADOW_ASIDE, 0, blob.at().z()),
        flat(blob.ahead()),
        flat(blob.above()),
        flat(blob.aside()));
  }

  private static Vec flat(Vec axis) {
    return new Vec(axis.x(), 0, axis.z());
  }
}
