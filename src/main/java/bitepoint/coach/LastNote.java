package bitepoint.coach;

import java.time.LocalDate;
import java.util.Optional;

/// What was noted last and can be taken out again, with what stood there before.
public sealed interface LastNote {
  /// The day that it was noted of.
  LocalDate day();

  /// A morning score.
  ///
  /// @param before the score of that day that it replaced
  /// @param phase the phase they were in when they said it
  /// @param dose and at which dose
  record Score(LocalDate day, Optional<Integer> before, Phase phase, int dose)
      implements LastNote {}

  /// The score of the evening of a tweak.
  record Evening(LocalDate day) implements LastNote {}

  record Trained(LocalDate day) implements LastNote {}

  record Rested(LocalDate day) implements LastNote {}

  /// @param before what was known of the bite point in that stretch
  record Practised(Practice practice, Optional<BitePoint> before) implements LastNote {
    @Override
    public LocalDate day() {
      return practice.day();
    }
  }
}
