package bitepoint.pictures.chart;

import java.util.List;

/// A chart as it will be painted, [#WIDTH] wide and [#HEIGHT] high.
///
/// @param marks what comes later lies above
public record Sheet(List<Mark> marks) {
  public static final double WIDTH = 800;
  public static final double HEIGHT = 500;

  /// Nothing stands nearer to an edge.
  public static final double MARGIN = 20;

  public Sheet {
    marks = List.copyOf(marks);
  }
}
