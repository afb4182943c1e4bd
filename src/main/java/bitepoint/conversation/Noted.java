package bitepoint.conversation;

import bitepoint.coach.LastNote;
import bitepoint.coach.Tweak;
import java.util.Optional;

/// Which of the things that a step notes is kept as the last, for [Undoing].
final class Noted {
  private Noted() {}

  /// The last note of a step replaces the one before. Where something was taken out, nothing is
  /// left to take out: twice takes no second.
  ///
  /// @param before how things stood before the step
  static Next last(Person before, Next next) {
    var changes = next.changes();
    if (changes.contains(new Change.Forgotten())) {
      return next;
    }
    var noted = changes.stream().filter(Noted::isNote).reduce((_, later) -> later);
    var isTakenOut = changes.stream().anyMatch(Change.TookBack.class::isInstance);
    return noted.isPresent() || isTakenOut
        ? next.travels(journey ->
            journey.deeds(
                journey
                    .deeds()
                    .last(isTakenOut ? Optional.empty() : noted.flatMap(one -> note(before, one)))))
        : next;
  }

  private static boolean isNote(Change change) {
    return change instanceof Change.NotedPain
        || change instanceof Change.NotedEvening
        || change instanceof Change.NotedTraining
        || change instanceof Change.NotedRest
        || change instanceof Change.NotedPractice
        || change instanceof Change.NotedTweak;
  }

  /// Empty for what stays.
  private static Optional<LastNote> note(Person before, Change change) {
    return switch (change) {
      case Change.NotedPain(var day, _) ->
          Optional.of(
              new LastNote.Score(
                  day,
                  before.diary().painOn(day),
                  before.phase(),
                  before.journey().standing().dose()));
      case Change.NotedEvening(var day, _) -> Optional.of(new LastNote.Evening(day));
      case Change.NotedTraining(var training) -> Optional.of(new LastNote.Trained(training.day()));
      case Change.NotedRest(var day) -> Optional.of(new LastNote.Rested(day));
      case Change.NotedPractice(var practice) ->
          Optional.of(
              new LastNote.Practised(
                  practice,
                  Optional.ofNullable(before.journey().bitePoints().get(practice.stretch()))));
      case Change.NotedTweak(var tweak) ->
          before.journey().deeds().last().filter(last -> ledTo(before, last, tweak));
      case Change.NotedFelt _,
          Change.NotedSigns _,
          Change.NotedWorse _,
          Change.NotedRating _,
          Change.NotedMisreading _,
          Change.TookBack _,
          Change.MovedTo _,
          Change.Agreed _,
          Change.Cancelled _,
          Change.ProfileIs _,
          Change.JourneyIs _,
          Change.Forgotten _ ->
          Optional.empty();
    };
  }

  /// A high score that is told as a flare-up is one thing: the score goes, the quiet days stay.
  private static boolean ledTo(Person before, LastNote last, Tweak tweak) {
    return last instanceof LastNote.Score score
        && score.day().equals(tweak.day())
        && tweak.cause() == Tweak.Cause.UNKNOWN
        && tweak.pain().equals(before.diary().painOn(tweak.day()));
  }
}
