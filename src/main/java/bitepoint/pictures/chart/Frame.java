package bitepoint.pictures.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where days and values stand. A day is a column as wide as any other.
///
/// @param last the last day, not before the first
/// @param low the value at the bottom
/// @param high the value at the top, above the low one
public record Frame(LocalDate first, LocalDate last, double low, double high, Box box) {

  public int days() {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  public double dayWidth() {
    return box.width() / days();
  }

  /// The middle of a day's column.
  public double x(LocalDate day) {
    return start(day) + dayWidth() / 2;
  }

  /// Where a day's column begins.
  public double start(LocalDate day) {
    return box.left() + ChronoUnit.DAYS.between(first, day) * dayWidth();
  }

  public double y(double value) {
    return box.bottom() - (value - low) / (high - low) * box.height();
  }

  public Point at(LocalDate day, double value) {
    return new Point(x(day), y(value));
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
