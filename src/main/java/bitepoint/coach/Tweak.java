package bitepoint.coach;

import java.time.LocalDate;

/// A moment in which the back went, as the person told it.
///
/// @param day the person's own date
public record Tweak(LocalDate day, Cause cause, Spread spread) {

  /// What they were doing (`coaching.md` 4, the article's glass on the counter is a reach).
  public enum Cause {
    REACH,
    LIFT,
    TWIST,
    COUGH,
    SITTING,
    UNKNOWN
  }

  /// Where it is felt.
  public enum Spread {
    BACK_ONLY,
    BOTTOM_OR_THIGH,
    BELOW_KNEE
  }
}
