package bitepoint.pictures.chart;

import java.util.List;

/// Something that stands on a sheet.
public sealed interface Mark {
  record Fill(Box box, Ink ink) implements Mark {}

  /// A filled outline.
  record Area(List<Point> outline, Ink ink) implements Mark {
    public Area {
      outline = List.copyOf(outline);
    }
  }

  /// @param dashed for what is no measurement: a level, a threshold
  record Line(List<Point> points, double width, Ink ink, boolean dashed) implements Mark {
    public Line {
      points = List.copyOf(points);
    }
  }

  record Dot(Point at, double radius, Form form, Ink ink) implements Mark {}

  /// One line of text.
  ///
  /// @param at on its baseline
  /// @param strong a little heavier
  record Text(Point at, Anchor anchor, double size, boolean strong, Ink ink, String text)
      implements Mark {
    /// It may hold what somebody wrote.
    @Override
    public String toString() {
      return "Text[" + at + "]";
    }
  }

  enum Form {
    DISC,
    RING,
    SQUARE,
    TRIANGLE,
    /// A triangle that points down.
    ARROW
  }

  /// Which part of a text stands at its place.
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
