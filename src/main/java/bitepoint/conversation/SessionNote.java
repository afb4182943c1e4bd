package bitepoint.conversation;

import bitepoint.coach.Routine;
import bitepoint.coach.Training;
import bitepoint.coach.Training.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What was done goes into the diary, and the person sees what counted.
final class SessionNote {
  private SessionNote() {}

  /// The whole routine, as the person says.
  static Next whole(Next next, Routine routine, LocalDate day) {
    var tasted = Tasting.of(next, day, routine, Set.of(), Set.of());
    return noted(tasted, routine, List.of(), day, Outcome.DONE);
  }

  /// The last card was answered.
  static Next through(Next next, Session.Doing doing) {
    return of(next, doing, Outcome.DONE);
  }

  /// What came before the card that is on counts.
  static Next stopped(Next next, Session.Doing doing) {
    return of(next, doing, Outcome.PART);
  }

  /// Where a session was left in the middle for something else, what was done, and that it was
  /// hard, counts all the same, and its clock stops.
  static Next leftBehind(State before, Next then) {
    if (then.state() instanceof Session.Doing) {
      return then;
    }
    var next = Guide.stopped(then);
    var noted = next.changes().stream().anyMatch(Change.NotedTraining.class::isInstance);
    return noted || Session.underway(next.state()).isPresent()
        ? next
        : Session.underway(before)
            .filter(doing -> doing.at() > 0)
            .map(doing -> quietly(next, doing))
            .orElse(next);
  }

  private static Next quietly(Next next, Session.Doing doing) {
    var seen = seen(next, doing);
    var done = without(seen, doing.tooMuch());
    var outcome = doing.tooMuch().isEmpty() ? Outcome.PART : Outcome.TOO_MUCH;
    return written(
        Tasting.of(next, doing.day(), seen, doing.tooMuch(), doing.liked()),
        done.trained(doing.day(), outcome));
  }

  private static Next of(Next next, Session.Doing doing, Outcome otherwise) {
    var seen = seen(next, doing);
    var outcome = doing.tooMuch().isEmpty() ? otherwise : Outcome.TOO_MUCH;
    var done = without(seen, doing.tooMuch());
    if (done.items().isEmpty() && outcome == Outcome.PART) {
      return closes(next, List.of(Words.of("session.nothing")), Keyboard.NONE);
    }
    var tasted = Tasting.of(next, doing.day(), seen, doing.tooMuch(), doing.liked());
    var hard = doing.tooMuch().stream().sorted().map(seen.items()::get).toList();
    return noted(tasted, done, hard, doing.day(), outcome);
  }

  private static Next noted(
      Next next, Routine done, List<Routine.Item> hard, LocalDate day, Outcome outcome) {
    var noted = written(next, done.trained(day, outcome));
    var said = new ArrayList<Words>();
    said.add(first(next, done, outcome));
    said.addAll(Tasting.told(noted, hard, day));
    var isFine = outcome != Outcome.TOO_MUCH;
    if (isFine) {
      BalanceTold.shown(noted).ifPresent(said::add);
    }
    var offer = outcome == Outcome.DONE ? BitePointPractice.offer(noted) : Keyboard.NONE;
    var felt = isFine && !noted.isInFlareUp() ? Feeling.buttons() : Keyboard.NONE;
    var told = closes(noted, said, felt.and(offer).and(MadeWorse.button()));
    return outcome == Outcome.TOO_MUCH ? told : GettingBack.said(told);
  }

  private static Words first(Next next, Routine done, Outcome outcome) {
    var minutes = SessionCard.minutes(done);
    return switch (outcome) {
      case DONE ->
          Words.of(
              done.strengthMinutes() > 0 && !next.isInFlareUp() ? "session.done" : "log.noted",
              "minutes",
              minutes);
      case PART -> Words.of("session.part", "minutes", minutes);
      case TOO_MUCH ->
          minutes.isEmpty()
              ? Words.of("session.all-too-much")
              : Words.of("session.too-much", "minutes", minutes);
    };
  }

  /// Into the diary, and among what they have done since they began.
  static Next written(Next next, Training training) {
    return Steps.counted(next)
        .noting(new Change.NotedTraining(training))
        .travels(journey -> journey.deeds(journey.deeds().trained(training)));
  }

  private static Next closes(Next next, List<Words> said, Keyboard offer) {
    var all = new ArrayList<>(said);
    all.add(Words.of("session.see-you", "when", Rhythm.whenSoonest(next)));
    var keyboard =
        SundayReading.all(next).stream().reduce(offer, Keyboard::and, (_, other) -> other);
    return next.goes(new Idle()).says(new Reply.EditOf(Words.lines(all), keyboard));
  }

  private static Routine seen(Next next, Session.Doing doing) {
    var items = doing.routine(next.catalogue()).items();
    return new Routine(items.subList(0, Math.min(doing.at(), items.size())));
  }

  private static Routine without(Routine seen, Set<Integer> tooMuch) {
    var items = new ArrayList<Routine.Item>();
    for (var i = 0; i < seen.items().size(); i++) {
      if (!tooMuch.contains(i)) {
        items.add(seen.items().get(i));
      }
    }
    return new Routine(items);
  }
}
