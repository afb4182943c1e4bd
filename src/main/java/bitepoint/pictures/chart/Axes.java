package bitepoint.pictures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The lines behind a chart and the words at its edges.
final class Axes {
  private static final double THIN = 1.2;
  private static final double BESIDE = 10;

  private Axes() {}

  /// @param value where it stands
  record Level(double value, String label) {
    @Override
    public String toString() {
      return "Level[" + value + "]";
    }
  }

  /// @param middle the middle of what it names
  record Named(double middle, String label) {
    @Override
    public String toString() {
      return "Named[" + middle + "]";
    }
  }

  static Mark title(String words) {
    return new Mark.Text(
        new Point(Sheet.MARGIN + 6, 46), Mark.Anchor.START, TextSize.TITLE, true, Ink.DARK, words);
  }

  /// A line across at each level, with its words on the left.
  static List<Mark> levels(Frame frame, List<Level> levels) {
    var marks = new ArrayList<Mark>();
    for (var level : levels) {
      var y = frame.y(level.value());
      marks.add(line(new Point(frame.box().left(), y), new Point(frame.box().right(), y)));
      marks.add(
          new Mark.Text(
              new Point(frame.box().left() - BESIDE, y + TextSize.TICK * 0.35),
              Mark.Anchor.END,
              TextSize.TICK,
              false,
              Ink.SOFT,
              level.label()));
    }
    return marks;
  }

  /// A small line at each date, with its words below.
  static List<Mark> dates(Frame frame, Locale locale, Ruler ruler) {
    var marks = new ArrayList<Mark>();
    for (var tick : DateTicks.of(frame, locale, ruler)) {
      var x = frame.x(tick.day());
      var bottom = frame.box().bottom();
      marks.add(line(new Point(x, bottom), new Point(x, bottom + 6)));
      marks.add(below(frame, (tick.box().left() + tick.box().right()) / 2, tick.label()));
    }
    return marks;
  }

  /// Words below what they name.
  static List<Mark> named(Frame frame, List<Named> names) {
    return names.stream().map(one -> below(frame, one.middle(), one.label())).toList();
  }

  private static Mark below(Frame frame, double middle, String words) {
    return new Mark.Text(
        new Point(middle, DateTicks.baseline(frame)),
        Mark.Anchor.MIDDLE,
        TextSize.TICK,
        false,
        Ink.SOFT,
        words);
  }

  private static Mark line(Point from, Point to) {
    return new Mark.Line(List.of(from, to), THIN, Ink.GRID, false);
  }
}
