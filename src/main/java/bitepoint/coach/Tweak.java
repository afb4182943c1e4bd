package bitepoint.coach;

import java.time.LocalDate;
import java.util.Optional;

/// A moment in which the back went, as the person told it.
///
/// @param day the person's own date
/// @param pain 0–10 at that moment, where they told it
public record Tweak(LocalDate day, Cause cause, Spread spread, Optional<Integer> pain) {

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
