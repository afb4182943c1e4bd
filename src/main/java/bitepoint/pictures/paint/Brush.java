package bitepoint.pictures.paint;

import bitepoint.pictures.body.Blob;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.List;

/// Draws shapes of the world on a picture.
record Brush(Graphics2D graphics, Camera camera) {

  /// Smooth edges, at the cost of time.
  static Brush smooth(Graphics2D graphics, Camera camera) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return new Brush(graphics, camera);
  }

  void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  /// @param width in body heights
  void draw(Shape shape, Color colour, double width) {
    graphics.setColor(colour);
    graphics.setStroke(stroke(width));
    graphics.draw(shape);
  }

  Stroke stroke(double width) {
    return new BasicStroke(
        (float) camera.pixels(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  void fill(List<Blob> chain, Color colour) {
    fill(camera.chain(camera.rims(chain), 0, 0), colour);
  }
}
