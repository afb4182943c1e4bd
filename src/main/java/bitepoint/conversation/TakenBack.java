package bitepoint.conversation;

import bitepoint.coach.Training;
import bitepoint.understanding.Intent;
import java.time.LocalDate;
import java.util.Optional;

/// What was noted comes out of the diary again: for words that meant something else, or because
/// they say so.
final class TakenBack {
  private TakenBack() {}

  /// @param did what the words were taken for
  /// @param noted whether anything had been noted
  static Next of(Next next, Intent did, boolean noted) {
    return switch (did) {
      case PAUSE -> Pausing.lifted(next);
      case PAIN_SCORE -> noted ? out(next, Change.Entry.PAIN, next.today()) : next;
      case SKIP -> noted ? out(next, Change.Entry.REST, next.today()) : next;
      case LOG_SESSION -> noted ? out(next, Change.Entry.TRAINING, next.today()) : next;
      default -> next;
    };
  }

  /// What is said of it: an exercise that was said to have made it worse goes on resting, as
  /// nothing is lost by that.
  ///
  /// @param noted whether anything had been noted
  static String words(Intent did, boolean noted) {
    return switch (did) {
      case PAIN_SCORE, SKIP, LOG_SESSION -> noted ? "meant.sorry-taken-out" : "meant.sorry";
      case MADE_WORSE -> noted ? "meant.sorry-rests" : "meant.sorry";
      case SET_TIME -> "meant.sorry-set";
      case PAUSE -> "meant.sorry-no-pause";
      default -> "meant.sorry";
    };
  }

  /// One entry of a day, and what it counted for.
  static Next out(Next next, Change.Entry entry, LocalDate day) {
    return Steps.recounted(
        next,
        day,
        before -> {
          var uncounted = entry == Change.Entry.TRAINING ? untrained(before, day) : before;
          return uncounted.noting(new Change.TookBack(entry, day));
        });
  }

  /// The training of that day that was noted last.
  static Optional<Training> lastTraining(Next next, LocalDate day) {
    return next.person().diary().trainings().reversed().stream()
        .filter(done -> done.day().equals(day))
        .findFirst();
  }

  private static Next untrained(Next next, LocalDate day) {
    return lastTraining(next, day)
        .map(
            training -> next.travels(journey -> journey.deeds(journey.deeds().untrained(training))))
        .orElse(next);
  }
}
