package bitepoint.conversation;

import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Routine;
import bitepoint.coach.Training;
import bitepoint.coach.Training.Outcome;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import bitepoint.understanding.Work;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;

/// What somebody did on their own account, told in words: "stretched for 10 minutes".
final class SessionLog {
  private SessionLog() {}

  /// Whether it says what was done, or for how long.
  static boolean isAbout(Event event) {
    return told(event).isPresent();
  }

  /// Noted without a question. Empty where it is not said what was done, or for how long.
  static Optional<Next> of(Next next, Event event) {
    return told(event)
        .map(reading ->
            WarningSign.unlessLocked(
                next,
                free ->
                    training(free, reading)
                        .map(training -> noted(free, training))
                        .orElseGet(() -> resumed(free.says(Words.of("log.how-long"))))));
  }

  private static Optional<Reading> told(Event event) {
    return Answers.reading(event)
        .filter(reading -> reading.wants() == Intent.LOG_SESSION)
        .filter(reading -> reading.minutes().isPresent() || reading.kind().isPresent());
  }

  private static Next noted(Next next, Training training) {
    var noted = SessionNote.written(next, training);
    var said = new ArrayList<Words>();
    said.add(Words.of("log.noted", "minutes", SessionCard.minutes(training)));
    if (training.stretchMinutes() > 0) {
      BalanceTold.after(noted).ifPresent(said::add);
    }
    return resumed(noted.says(Reply.Reaction.DONE).says(Words.lines(said)));
  }

  /// Where a routine is only offered, its buttons are still there.
  private static Next resumed(Next next) {
    return next.state() instanceof Idle || next.state() instanceof Session.Offered
        ? next
        : next.asksAgain();
  }

  /// Empty for what took nobody knows how long.
  private static Optional<Training> training(Next next, Reading reading) {
    return reading.minutes().isPresent()
        ? reading.minutes().map(minutes -> training(next, reading.kind(), minutes))
        : reading
            .kind()
            .filter(kind -> isAllOfItsKind(kind, reading))
            .flatMap(kind -> ofToday(next, kind));
  }

  /// One exercise that is named is not all of the day's strength.
  private static boolean isAllOfItsKind(Work kind, Reading reading) {
    return kind == Work.TOWEL || kind == Work.WALK || reading.moves().isEmpty();
  }

  private static Training training(Next next, Optional<Work> kind, int minutes) {
    var strength = kind.map(Work.STRENGTH::equals).orElse(false) ? minutes : 0;
    var walk = kind.map(Work.WALK::equals).orElse(false) ? minutes : 0;
    return kind.isPresent()
        ? new Training(next.today(), strength, minutes - strength - walk, walk, Outcome.DONE)
        : asToday(next, minutes);
  }

  /// So many minutes, shared out as today's routine is.
  private static Training asToday(Next next, int minutes) {
    var routine = next.routine(next.today());
    var strength = Math.round((float) minutes * routine.strengthMinutes() / routine.minutes());
    var walk = Math.round((float) minutes * routine.walkMinutes() / routine.minutes());
    return new Training(
        next.today(), strength, Math.max(0, minutes - strength - walk), walk, Outcome.DONE);
  }

  /// That part of today's routine.
  private static Optional<Training> ofToday(Next next, Work kind) {
    Predicate<Routine.Item> fits =
        switch (kind) {
          case STRENGTH -> item -> item.exercise().kind() == Kind.STRENGTH;
          case STRETCH ->
              item ->
                  item.exercise().kind() == Kind.UNLOADING
                      || item.exercise().kind() == Kind.HIP_STRETCH;
          case TOWEL -> item -> item.exercise().kind() == Kind.UNLOADING;
          case WALK -> _ -> false;
        };
    var part = next.routine(next.today()).only(fits);
    return part.items().isEmpty()
        ? Optional.empty()
        : Optional.of(part.trained(next.today(), Outcome.DONE));
  }
}
