package bitepoint.pictures.chart;

/// How wide text is.
@FunctionalInterface
public interface Ruler {
  double width(String text, double size);
}
