package bitepoint.conversation;

import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import bitepoint.understanding.Intent;
import java.time.LocalDate;
import java.util.Set;

/// What a step leaves behind. The store applies it, and [Person#after] does the same to the record
/// in hand.
public sealed interface Change {
  /// Morning pain, 0–10. A second note of a day replaces the first.
  record NotedPain(LocalDate day, int pain) implements Change {}

  /// Pain on the evening of a tweak, 0–10.
  record NotedEvening(LocalDate day, int pain) implements Change {}

  record NotedTraining(Training training) implements Change {}

  /// How the last training of that day felt.
  record NotedFelt(LocalDate day, Training.Felt felt) implements Change {}

  record NotedTweak(Tweak tweak) implements Change {}

  /// A day off that they chose.
  record NotedRest(LocalDate day) implements Change {}

  /// The bite point, looked for and found. The journey keeps it; the store keeps each time.
  record NotedPractice(Practice practice) implements Change {}

  /// An exercise made somebody worse: counted for whoever runs the coach, and not whose it was.
  ///
  /// @param exercise the catalogue's id
  record NotedWorse(String exercise) implements Change {}

  /// Something that was noted of a day comes out of the diary again.
  record TookBack(Entry entry, LocalDate day) implements Change {}

  /// What a diary holds of a day.
  enum Entry {
    PAIN,
    EVENING,
    REST,
    /// The last that was noted.
    PRACTICE,
    /// The last that was noted.
    TRAINING
  }

  /// Words were taken for something that was not meant: counted for whoever runs the coach, without
  /// the words, and not whose they were.
  record NotedMisreading(Intent intent, LocalDate day) implements Change {}

  /// How well one of their activities goes, 0–10.
  ///
  /// @param activity its number, [bitepoint.coach.Activity#number]
  record NotedRating(LocalDate day, int activity, int score) implements Change {}

  /// What was said of warning signs.
  ///
  /// @param signs their ids; empty where it is not known which
  record NotedSigns(Set<String> signs, SignSaid said) implements Change {
    public NotedSigns {
      signs = Set.copyOf(signs);
    }
  }

  /// What somebody said of a warning sign. Stored by name.
  enum SignSaid {
    TOLD,
    BY_MISTAKE,
    SEEN_MAY_EXERCISE,
    SEEN_GENTLE,
    SEEN_NO_EXERCISE
  }

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
