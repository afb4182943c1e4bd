package bitepoint.coach;

/// How far somebody has come, which decides what is offered (`coaching.md` 3, there P0 to P4).
public enum Phase {
  /// Calm things down: towel, gentle bracing, short walks.
  FLARE_UP,
  /// Unload, move the hips, begin to strengthen.
  CALM,
  /// Learn to hold neutral while something moves.
  STABILITY,
  /// Load the legs and the trunk.
  STRENGTH,
  /// Carry it into life.
  RESILIENCE
}
