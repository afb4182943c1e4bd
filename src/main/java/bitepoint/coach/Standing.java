package bitepoint.coach;

import java.time.LocalDate;
import java.util.Optional;

/// Where somebody stands within their phase. It is kept through a flare-up.
///
/// @param dose which of the phase's doses, from 0 to [#LAST_DOSE]
/// @param inPhaseSince the day this phase began, or began again after a flare-up
/// @param atDoseSince the day of the last step in either direction
/// @param calmSince the day the last flare-up ended
/// @param declinedOn the day a step was offered and they said not yet
/// @param advisedOn the day they were last told to see a GP or physio
public record Standing(
    int dose,
    Optional<LocalDate> inPhaseSince,
    Optional<LocalDate> atDoseSince,
    Optional<LocalDate> calmSince,
    Optional<LocalDate> declinedOn,
    Optional<LocalDate> advisedOn) {

  /// The fullest dose of a phase: the third, counted from 0.
  public static final int LAST_DOSE = 2;

  public static final Standing UNKNOWN = new Standing(0, none(), none(), none(), none(), none());

  /// The first day of a phase, at its first dose.
  public static Standing begun(LocalDate today) {
    return new Standing(0, Optional.of(today), Optional.of(today), none(), none(), none());
  }

  /// Another dose of the same phase.
  public Standing atDose(int dose, LocalDate today) {
    return new Standing(dose, inPhaseSince, Optional.of(today), calmSince, none(), advisedOn);
  }

  /// Another phase.
  public Standing inPhaseAt(int dose, LocalDate today) {
    return new Standing(dose, Optional.of(today), Optional.of(today), calmSince, none(), advisedOn);
  }

  /// The end of a flare-up: the same dose as before it, and the days count anew.
  public Standing calm(LocalDate today) {
    var since = Optional.of(today);
    return new Standing(dose, since, since, since, none(), advisedOn);
  }

  public Standing declined(LocalDate today) {
    return new Standing(dose, inPhaseSince, atDoseSince, calmSince, Optional.of(today), advisedOn);
  }

  public Standing advised(LocalDate today) {
    return new Standing(dose, inPhaseSince, atDoseSince, calmSince, declinedOn, Optional.of(today));
  }

  private static Optional<LocalDate> none() {
    return Optional.empty();
  }
}
