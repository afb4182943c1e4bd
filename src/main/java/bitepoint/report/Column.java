package bitepoint.report;

import bitepoint.pictures.chart.Fitting;
import bitepoint.pictures.chart.Ink;
import bitepoint.pictures.chart.Mark;
import bitepoint.pictures.chart.Mark.Anchor;
import bitepoint.pictures.chart.Point;
import bitepoint.pictures.chart.Ruler;
import java.util.ArrayList;
import java.util.List;

/// Sections one below the other, in points. What does not fit into its width is wrapped, and after
/// a few lines cut.
final class Column {
  private static final int MOST_LINES = 9;
  private static final double LEADING = 1.3;
  private static final double HEADING = 1.12;

  private final double left;
  private final double width;
  private final double size;
  private final Ruler ruler;
  private final List<Mark> marks = new ArrayList<>();
  private double y;

  /// @param top where it begins
  /// @param size of its text
  Column(double left, double width, double top, double size, Ruler ruler) {
    this.left = left;
    this.width = width;
    this.size = size;
    this.ruler = ruler;
    this.y = top;
  }

  Column add(Section section) {
    y += size * 0.9;
    text(section.heading(), size * HEADING, true, Ink.DARK, 2);
    line();
    section
        .rows()
        .forEach(row -> {
          if (row.size() == 1) {
            text(row.getFirst(), size, false, Ink.DARK, MOST_LINES);
          } else {
            cells(row);
          }
        });
    return this;
  }

  /// Where it ends.
  double bottom() {
    return y;
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  private void text(String words, double size, boolean strong, Ink ink, int most) {
    for (var line : Fitting.lines(words, width, most, size, ruler)) {
      y += size * LEADING;
      marks.add(new Mark.Text(new Point(left, y), Anchor.START, size, strong, ink, line));
    }
  }

  private void line() {
    y += size * 0.35;
    var ends = List.of(new Point(left, y), new Point(left + width, y));
    marks.add(new Mark.Line(ends, 0.6, Ink.GRID, false));
  }

  /// The first on the left, the others under each other's right ends.
  private void cells(List<String> row) {
    y += size * LEADING;
    var first = width * 0.2;
    var each = (width - first) / (row.size() - 1);
    marks.add(cell(left, Anchor.START, row.getFirst(), first - 2));
    for (var at = 1; at < row.size(); at++) {
      marks.add(cell(left + first + each * at, Anchor.END, row.get(at), each - 2));
    }
  }

  private Mark cell(double x, Anchor anchor, String words, double room) {
    var cut = Fitting.cut(words, room, size, ruler);
    return new Mark.Text(new Point(x, y), anchor, size, false, Ink.DARK, cut);
  }
}
