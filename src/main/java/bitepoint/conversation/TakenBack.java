package bitepoint.conversation;

import bitepoint.coach.Training;
import bitepoint.understanding.Intent;
import java.util.Optional;

/// What was noted today on words that meant something else comes out of the diary again.
final class TakenBack {
  private TakenBack() {}

  /// @param did what the words were taken for
  /// @param noted whether anything had been noted
  static Next of(Next next, Intent did, boolean noted) {
    return switch (did) {
      case PAUSE -> Pausing.lifted(next);
      case PAIN_SCORE -> noted ? out(next, Change.Entry.PAIN) : next;
      case SKIP -> noted ? out(next, Change.Entry.REST) : next;
      case LOG_SESSION -> noted ? out(untrained(next), Change.Entry.TRAINING) : next;
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

  private static Next out(Next next, Change.Entry entry) {
    return next.noting(new Change.TookBack(entry, next.today()));
  }

  private static Next untrained(Next next) {
    return lastToday(next)
        .map(
            training -> next.travels(journey -> journey.deeds(journey.deeds().untrained(training))))
        .orElse(next);
  }

  private static Optional<Training> lastToday(Next next) {
    return next.person().diary().trainings().reversed().stream()
        .filter(done -> done.day().equals(next.today()))
        .findFirst();
  }
}
