package bitepoint.conversation;

import bitepoint.coach.Phase;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import java.time.LocalDate;

/// What a step leaves behind. The store applies it, and [Person#after] does the same to the record
/// in hand.
public sealed interface Change {
  /// Morning pain, 0–10. A second note of a day replaces the first.
  record NotedPain(LocalDate day, int pain) implements Change {}

  /// Pain on the evening of a tweak, 0–10.
  record NotedEvening(LocalDate day, int pain) implements Change {}

  record NotedTraining(Training training) implements Change {}

  record NotedTweak(Tweak tweak) implements Change {}

  /// @param why a message key's last part: why the phase changed, for `/phase`
  record MovedTo(Phase phase, String why) implements Change {}

  /// Replaces an agreed reminder of the same kind.
  record Agreed(Reminder reminder) implements Change {}

  record Cancelled(Reminder.Kind kind) implements Change {}

  record ProfileIs(Profile profile) implements Change {}
}
