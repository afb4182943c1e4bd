package bitepoint.pictures.chart;

import java.util.List;

/// The outlines of dots, and where text begins.
public final class Forms {
  private static final double WIDE = 1.15;

  private Forms() {}

  /// One that points up, about as large as a disc of that radius.
  public static List<Point> triangle(Point at, double radius) {
    var half = radius * WIDE;
    return List.of(
        new Point(at.x(), at.y() - half),
        new Point(at.x() + half, at.y() + radius),
        new Point(at.x() - half, at.y() + radius));
  }

  /// One that points down, with its tip half a radius below its place.
  public static List<Point> arrow(Point at, double radius) {
    var half = radius * WIDE;
    return List.of(
        new Point(at.x(), at.y() + half),
        new Point(at.x() + half, at.y() - radius),
        new Point(at.x() - half, at.y() - radius));
  }

  /// The left end of a text.
  public static double start(double x, double width, Mark.Anchor anchor) {
    return switch (anchor) {
      case START -> x;
      case MIDDLE -> x - width / 2;
      case END -> x - width;
    };
  }
}
