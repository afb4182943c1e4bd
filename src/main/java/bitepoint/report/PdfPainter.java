package bitepoint.report;

import bitepoint.pictures.chart.Forms;
import bitepoint.pictures.chart.Ink;
import bitepoint.pictures.chart.Mark;
import bitepoint.pictures.chart.Point;
import bitepoint.pictures.chart.Typeface;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Marks on a page of a PDF, as lines and letters.
final class PdfPainter {
  private static final double STRONG = 0.03;
  private static final float DASH = 7;

  /// How far the handles of four curves stand out that make a circle.
  private static final double ROUND = 0.5523;

  private final PDPageContentStream page;
  private final PDFont font;
  private final Typeface typeface;

  PdfPainter(PDPageContentStream page, PDFont font, Typeface typeface) {
    this.page = page;
    this.font = font;
    this.typeface = typeface;
  }

  /// @param at where their top left corner stands, in points from the page's
  /// @param scale points to a unit
  void paint(List<Mark> marks, Point at, double scale) throws IOException {
    page.saveGraphicsState();
    page.transform(
        new Matrix(
            (float) scale, 0, 0, (float) scale, (float) at.x(), (float) (Layout.HEIGHT - at.y())));
    page.setLineCapStyle(1);
    page.setLineJoinStyle(1);
    for (var mark : marks) {
      paint(mark);
    }
    page.restoreGraphicsState();
  }

  private void paint(Mark mark) throws IOException {
    switch (mark) {
      case Mark.Fill(var box, var ink) -> {
        fill(ink);
        page.addRect(
            (float) box.left(), (float) -box.bottom(), (float) box.width(), (float) box.height());
        page.fill();
      }
      case Mark.Area(var outline, var ink) -> area(outline, ink);
      case Mark.Line(var points, var width, var ink, var dashed) -> {
        page.setLineDashPattern(dashed ? new float[] {DASH, DASH} : new float[0], 0);
        stroke(ink, width);
        path(points);
        page.stroke();
      }
      case Mark.Dot dot -> dot(dot);
      case Mark.Text text -> text(text);
    }
  }

  private void dot(Mark.Dot dot) throws IOException {
    switch (dot.form()) {
      case DISC -> {
        fill(dot.ink());
        circle(dot.at(), dot.radius());
        page.fill();
      }
      case RING -> {
        page.setLineDashPattern(new float[0], 0);
        stroke(dot.ink(), Math.max(1, dot.radius() * 0.45));
        circle(dot.at(), dot.radius());
        page.stroke();
      }
      case SQUARE -> area(square(dot.at(), dot.radius()), dot.ink());
      case TRIANGLE -> area(Forms.triangle(dot.at(), dot.radius()), dot.ink());
      case ARROW -> area(Forms.arrow(dot.at(), dot.radius()), dot.ink());
    }
  }

  private static List<Point> square(Point at, double r) {
    return List.of(
        new Point(at.x() - r, at.y() - r),
        new Point(at.x() + r, at.y() - r),
        new Point(at.x() + r, at.y() + r),
        new Point(at.x() - r, at.y() + r));
  }

  private void circle(Point at, double r) throws IOException {
    var x = at.x();
    var y = -at.y();
    var h = r * ROUND;
    page.moveTo((float) (x + r), (float) y);
    curve(x + r, y + h, x + h, y + r, x, y + r);
    curve(x - h, y + r, x - r, y + h, x - r, y);
    curve(x - r, y - h, x - h, y - r, x, y - r);
    curve(x + h, y - r, x + r, y - h, x + r, y);
    page.closePath();
  }

  private void curve(double x1, double y1, double x2, double y2, double x, double y)
      throws IOException {
    page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
  }

  private void area(List<Point> outline, Ink ink) throws IOException {
    fill(ink);
    path(outline);
    page.closePath();
    page.fill();
  }

  private void path(List<Point> points) throws IOException {
    page.moveTo((float) points.getFirst().x(), (float) -points.getFirst().y());
    for (var point : points.subList(1, points.size())) {
      page.lineTo((float) point.x(), (float) -point.y());
    }
  }

  /// Letters that the font lacks are question marks.
  private void text(Mark.Text text) throws IOException {
    var words = typeface.printable(text.text());
    var x = Forms.start(text.at().x(), typeface.width(words, text.size()), text.anchor());
    fill(text.ink());
    if (text.strong()) {
      page.setLineDashPattern(new float[0], 0);
      stroke(text.ink(), text.size() * STRONG);
    }
    page.beginText();
    page.setRenderingMode(text.strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    page.setFont(font, (float) text.size());
    page.newLineAtOffset((float) x, (float) -text.at().y());
    page.showText(words);
    page.endText();
  }

  private void fill(Ink ink) throws IOException {
    page.setNonStrokingColor(red(ink), green(ink), blue(ink));
  }

  private void stroke(Ink ink, double width) throws IOException {
    page.setStrokingColor(red(ink), green(ink), blue(ink));
    page.setLineWidth((float) width);
  }

  private static float red(Ink ink) {
    return (ink.rgb() >> 16 & 0xFF) / 255f;
  }

  private static float green(Ink ink) {
    return (ink.rgb() >> 8 & 0xFF) / 255f;
  }

  private static float blue(Ink ink) {
    return (ink.rgb() & 0xFF) / 255f;
  }
}
