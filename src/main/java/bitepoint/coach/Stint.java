package bitepoint.coach;

/// What is done in one go within an exercise: a hold, a set, a change of sides, a rest.
///
/// @param side the one that works, or after a change the one that comes
/// @param seconds by the clock; 0 for a set, which takes as long as it takes
/// @param set from 1; in a change or a rest the one that comes
/// @param sets how many there are
public record Stint(Kind kind, Side side, int seconds, int set, int sets) {
  /// What happens in it.
  public enum Kind {
    HOLD,
    SET,
    CHANGE,
    REST
  }

  /// Which side works.
  public enum Side {
    BOTH,
    LEFT,
    RIGHT
  }

  /// Whether the clock says when it is over.
  public boolean isTimed() {
    return seconds > 0;
  }

  /// Whether something is done in it, and not waited for.
  public boolean isWork() {
    return kind == Kind.HOLD || kind == Kind.SET;
  }
}
