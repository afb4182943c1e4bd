package bitepoint.coach;

import java.time.LocalDate;

/// One piece of training as it was reported.
///
/// @param day the person's own date
/// @param strengthMinutes minutes of strengthening (lower body and trunk)
/// @param stretchMinutes minutes of stretching: the towel and the hips
/// @param walkMinutes minutes of walking
public record Training(
    LocalDate day, int strengthMinutes, int stretchMinutes, int walkMinutes, Outcome outcome) {

  /// How it felt, in one tap.
  public enum Felt {
    EASY,
    RIGHT,
    HARD
  }

  /// How the routine went, in the person's own judgement.
  public enum Outcome {
    DONE,
    PART,
    TOO_MUCH
  }
}
