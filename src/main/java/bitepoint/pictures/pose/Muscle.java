package bitepoint.pictures.pose;

/// Muscles as far as they are coloured.
public enum Muscle {
  GLUTES,
  HAMSTRINGS,
  HIP_FLEXORS,
  QUADS,
  ABDOMEN,
  FLANK,
  BACK,
  SHOULDERS;

  /// What it does in an exercise.
  public enum Doing {
    WORKS,
    STRETCHES
  }
}
