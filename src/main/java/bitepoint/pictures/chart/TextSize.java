package bitepoint.pictures.chart;

/// How large the words on a sheet are. On a phone a sheet of 800 is about 360 points wide, where
/// the smallest of these still has 9.
final class TextSize {
  static final double TITLE = 27;
  static final double LABEL = 21;
  static final double TICK = 20;

  private TextSize() {}
}
