package bitepoint.pictures.chart;

import java.util.ArrayList;
import java.util.List;

/// Words that must not be wider than there is room.
public final class Fitting {
  private static final String CUT = "…";

  private Fitting() {}

  /// The text, or as much of it as fits and an ellipsis.
  public static String cut(String text, double most, double size, Ruler ruler) {
    if (ruler.width(text, size) <= most) {
      return text;
    }
    var end = text.length();
    while (end > 0 && ruler.width(text.substring(0, end).strip() + CUT, size) > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + CUT;
  }

  /// The text in lines, at words where it can be; what is too much ends in an ellipsis.
  ///
  /// @param lines how many there may be, at least 1
  public static List<String> lines(String text, double most, int lines, double size, Ruler ruler) {
    var done = new ArrayList<String>();
    var rest = text.strip();
    while (done.size() < lines - 1 && ruler.width(rest, size) > most) {
      var end = lastFitting(rest, most, size, ruler);
      if (end <= 0) {
        break;
      }
      done.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    done.add(cut(rest, most, size, ruler));
    return List.copyOf(done);
  }

  /// The last space up to which it fits.
  private static int lastFitting(String text, double most, double size, Ruler ruler) {
    var end = text.lastIndexOf(' ');
    while (end > 0 && ruler.width(text.substring(0, end), size) > most) {
      end = text.lastIndexOf(' ', end - 1);
    }
    return end;
  }
}
