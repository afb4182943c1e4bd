package bitepoint.conversation;

import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
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

  /// A day off that they chose.
  record NotedRest(LocalDate day) implements Change {}

  /// The bite point, looked for and found. The journey keeps it; the store keeps each time.
  record NotedPractice(Practice practice) implements Change {}

  /// How well one of their activities goes, 0–10.
  ///
  /// @param activity its number, [bitepoint.coach.Activity#number]
  record NotedRating(LocalDate day, int activity, int score) implements Change {}

  /// @param why a message key's last part: why the phase changed, for `/phase`
  record MovedTo(Phase phase, String why) implements Change {}

  /// Replaces an agreed reminder of the same kind.
  record Agreed(Reminder reminder) implements Change {}

  record Cancelled(Reminder.Kind kind) implements Change {}

  record ProfileIs(Profile profile) implements Change {}

  record JourneyIs(Journey journey) implements Change {}

  /// Nothing at all is kept of them; whoever they were, they are a stranger now.
  record Forgotten() implements Change {}
}
