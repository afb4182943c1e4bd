package bitepoint.pictures.chart;

/// A place on a sheet, from its top left corner.
public record Point(double x, double y) {}
