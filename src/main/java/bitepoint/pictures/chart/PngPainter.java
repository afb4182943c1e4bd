package bitepoint.pictures.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A sheet as PNG, 1600 by 1000. Safe for use by several threads; keeps nothing.
final class PngPainter {
  private static final int SCALE = 2;
  private static final float DASH = 7;
  private static final double STRONG = 0.035;

  private final Typeface typeface;

  PngPainter(Typeface typeface) {
    this.typeface = typeface;
  }

  byte[] paint(Sheet sheet) {
    return png(image(sheet));
  }

  BufferedImage image(Sheet sheet) {
    var image =
        new BufferedImage(
            (int) Sheet.WIDTH * SCALE, (int) Sheet.HEIGHT * SCALE, BufferedImage.TYPE_3BYTE_BGR);
    var pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      pen.setColor(colour(Ink.PAPER));
      pen.fillRect(0, 0, image.getWidth(), image.getHeight());
      pen.scale(SCALE, SCALE);
      sheet.marks().forEach(mark -> paint(pen, mark));
    } finally {
      pen.dispose();
    }
    return image;
  }

  private void paint(Graphics2D pen, Mark mark) {
    switch (mark) {
      case Mark.Fill(var box, var ink) -> {
        pen.setColor(colour(ink));
        pen.fill(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()));
      }
      case Mark.Area(var outline, var ink) -> {
        pen.setColor(colour(ink));
        pen.fill(path(outline));
      }
      case Mark.Line(var points, var width, var ink, var dashed) -> {
        pen.setColor(colour(ink));
        pen.setStroke(stroke((float) width, dashed));
        pen.draw(path(points));
      }
      case Mark.Dot dot -> dot(pen, dot);
      case Mark.Text text -> text(pen, text);
    }
  }

  private static void dot(Graphics2D pen, Mark.Dot dot) {
    var form = form(dot);
    var isRing = dot.form() == Mark.Form.RING;
    pen.setColor(colour(isRing ? Ink.PAPER : dot.ink()));
    pen.fill(form);
    if (isRing) {
      pen.setColor(colour(dot.ink()));
      pen.setStroke(stroke((float) Math.max(1, dot.radius() * 0.45), false));
      pen.draw(form);
    }
  }

  private static Shape form(Mark.Dot dot) {
    var x = dot.at().x();
    var y = dot.at().y();
    var r = dot.radius();
    return switch (dot.form()) {
      case DISC, RING -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      case SQUARE -> new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
      case TRIANGLE -> path(Forms.triangle(dot.at(), r));
      case ARROW -> path(Forms.arrow(dot.at(), r));
    };
  }

  private void text(Graphics2D pen, Mark.Text text) {
    var width = typeface.width(text.text(), text.size());
    var x = Forms.start(text.at().x(), width, text.anchor());
    var place = AffineTransform.getTranslateInstance(x, text.at().y());
    var shape = place.createTransformedShape(typeface.outline(text.text(), text.size()));
    pen.setColor(colour(text.ink()));
    pen.fill(shape);
    if (text.strong()) {
      pen.setStroke(stroke((float) (text.size() * STRONG), false));
      pen.draw(shape);
    }
  }

  private static BasicStroke stroke(float width, boolean dashed) {
    return dashed
        ? new BasicStroke(
            width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            10,
            new float[] {DASH, DASH * 0.8f},
            0)
        : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private static Path2D path(List<Point> points) {
    var path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    return path;
  }

  private static Color colour(Ink ink) {
    return new Color(ink.rgb());
  }

  private static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream(1 << 16);
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
