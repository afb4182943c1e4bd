package bitepoint.coach;

import java.util.Locale;

/// What is coached so far: the calm phases of `coaching.md` 3. No entry stretches the lower back.
public enum Exercise {
  TOWEL(Kind.UNLOADING),
  BRACING(Kind.STRENGTH),
  NEUTRAL(Kind.STRENGTH),
  GLUTE_BRIDGE(Kind.STRENGTH),
  DEAD_BUG(Kind.STRENGTH),
  SIT_TO_STAND(Kind.STRENGTH),
  HIP_FLEXOR_STRETCH(Kind.HIP_STRETCH),
  HAMSTRING_STRETCH(Kind.HIP_STRETCH),
  GLUTE_STRETCH(Kind.HIP_STRETCH),
  WALKING(Kind.WALK);

  /// What its minutes count as. Both kinds of stretching weigh against strength.
  public enum Kind {
    UNLOADING,
    HIP_STRETCH,
    STRENGTH,
    WALK
  }

  private final Kind kind;

  Exercise(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// The catalogue's public id: `glute-bridge`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
