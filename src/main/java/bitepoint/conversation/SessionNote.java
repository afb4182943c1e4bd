package bitepoint.conversation;

import bitepoint.coach.Routine;
import bitepoint.coach.Training.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/// What was done goes into the diary, and the person sees what counted.
final class SessionNote {
  private SessionNote() {}

  /// The whole routine, as the person says.
  static Next whole(Next next, Routine routine, LocalDate day) {
    return noted(next, routine, day, Outcome.DONE);
  }

  /// What came before a position and was not too much.
  static Next of(Next next, Routine routine, Session.Doing doing, int before, Outcome outcome) {
    var done = done(routine, before, doing.tooMuch());
    return done.items().isEmpty() && outcome == Outcome.PART
        ? says(next, "session.nothing", done)
        : noted(next, done, doing.day(), outcome);
  }

  private static Next noted(Next next, Routine done, LocalDate day, Outcome outcome) {
    var key =
        switch (outcome) {
          case DONE -> "session.done";
          case PART -> "session.part";
          case TOO_MUCH -> done.items().isEmpty() ? "session.all-too-much" : "session.too-much";
        };
    var training = done.trained(day, outcome);
    var noted =
        Steps.counted(next)
            .noting(new Change.NotedTraining(training))
            .travels(journey -> journey.deeds(journey.deeds().trained(training)));
    return says(noted, key, done);
  }

  private static Next says(Next next, String key, Routine done) {
    var again = Rhythm.soonest(next);
    var words =
        new Words(
            key, Map.of("minutes", SessionCard.minutes(done), "when", Rhythm.when(next, again)));
    return next.goes(new Idle()).says(new Reply.EditOf(words, BitePointPractice.offer(next, key)));
  }

  private static Routine done(Routine routine, int before, Set<Integer> tooMuch) {
    var items = new ArrayList<Routine.Item>();
    for (var i = 0; i < before; i++) {
      if (!tooMuch.contains(i)) {
        items.add(routine.items().get(i));
      }
    }
    return new Routine(items);
  }
}
