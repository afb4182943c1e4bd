package bitepoint.pictures.paint;

import bitepoint.pictures.body.LumbarCurve;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// A mark in a picture's corner that needs no words: like this, or not like this.
public enum Badge {
  RIGHT,
  WRONG;

  private static final double RADIUS = 0.045;
  private static final double FROM_EDGE = 0.035;

  /// @param frame of the picture, in pixels
  public void paint(Graphics2D graphics, Rectangle2D frame) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    var size = Math.min(frame.getWidth(), 1.4 * frame.getHeight());
    var radius = size * RADIUS;
    var x = frame.getX() + size * FROM_EDGE + radius;
    var y = frame.getY() + size * FROM_EDGE + radius;
    graphics.setColor(Palette.of(this == RIGHT ? LumbarCurve.State.CALM : LumbarCurve.State.PAST));
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    graphics.setColor(Palette.HALO);
    graphics.setStroke(
        new BasicStroke((float) (radius * 0.3), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(mark(x, y, radius * 0.42));
  }

  private Path2D mark(double x, double y, double half) {
    var mark = new Path2D.Double();
    switch (this) {
      case RIGHT -> {
        mark.moveTo(x - half, y);
        mark.lineTo(x - half * 0.25, y + half * 0.8);
        mark.lineTo(x + half * 1.1, y - half * 0.8);
      }
      case WRONG -> {
        mark.moveTo(x - half, y - half);
        mark.lineTo(x + half, y + half);
        mark.moveTo(x + half, y - half);
        mark.lineTo(x - half, y + half);
      }
    }
    return mark;
  }
}
