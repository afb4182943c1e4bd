package bitepoint.conversation;

import bitepoint.coach.Training;
import bitepoint.coach.Training.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is noted of the day before, in one message that changes in place. A past score is noted and
/// nothing more: what follows from it, the next morning's score decides.
public sealed interface Yesterday extends State {
  /// @param day which day it was; it stays that past midnight
  record Shown(LocalDate day) implements Yesterday {}

  /// A score that was said along is noted at once.
  static Next open(Next next, Event event) {
    var day = next.today().minusDays(1);
    if (next.journey().began().map(day::isBefore).orElse(false)) {
      return next.says(Words.of("yesterday.none")).asksAgain();
    }
    var there = next.goes(new Shown(day));
    return Answers.pain(event)
        .map(pain -> scored(there, day, pain))
        .orElseGet(() -> there.says(card(there, day, Optional.empty()).anew()));
  }

  static Optional<Next> answer(Next next, Yesterday asked, Event event) {
    return switch (asked) {
      case Shown(var day) -> {
        if (Answers.tapped(event, "trained")) {
          yield Optional.of(trained(next, day));
        }
        yield Answers.tapped(event, "untrained")
            ? Optional.of(untrained(next, day))
            : Answers.pain(event).map(pain -> scored(next, day, pain));
      }
    };
  }

  static Reply question(Next next, Yesterday asked) {
    return switch (asked) {
      case Shown(var day) -> card(next, day, Optional.empty());
    };
  }

  private static Next scored(Next next, LocalDate day, int pain) {
    var noted = next.noting(new Change.NotedPain(day, pain));
    return noted.says(card(noted, day, Optional.of(Words.of("yesterday.scored"))));
  }

  private static Next trained(Next next, LocalDate day) {
    if (next.person().diary().trainedOn(day)) {
      return next.asks(new Shown(day));
    }
    var training = next.routine(day).trained(day, Outcome.DONE);
    var noted =
        Steps.recounted(
            next,
            day,
            before ->
                before
                    .noting(new Change.NotedTraining(training))
                    .travels(journey -> journey.deeds(journey.deeds().trained(training))));
    return noted.says(card(noted, day, Optional.of(Words.of("yesterday.trained"))));
  }

  private static Next untrained(Next next, LocalDate day) {
    var out = TakenBack.out(next, Change.Entry.TRAINING, day);
    return out.says(card(out, day, Optional.of(Words.of("yesterday.untrained"))));
  }

  private static Reply card(Next next, LocalDate day, Optional<Words> changed) {
    var lines = new ArrayList<Words>();
    changed.ifPresent(lines::add);
    lines.add(
        new Words(
            "yesterday.told",
            Map.of("days", next.daysSince(day), "day", day, "score", score(next, day))));
    lines.add(done(next, day));
    var trained = next.person().diary().trainedOn(day);
    return new Reply.EditOf(
        Words.lines(lines),
        Buttons.scale()
            .and(
                trained
                    ? Buttons.labelled("yesterday.take-out", "untrained")
                    : Buttons.labelled("yesterday.did-it", "trained")));
  }

  private static Words score(Next next, LocalDate day) {
    return next.person()
        .diary()
        .painOn(day)
        .map(pain -> Words.of("yesterday.score", "pain", pain))
        .orElseGet(() -> Words.of("yesterday.no-score"));
  }

  private static Words done(Next next, LocalDate day) {
    var diary = next.person().diary();
    var minutes = diary.trainings().stream().filter(done -> done.day().equals(day)).toList();
    return minutes.isEmpty()
        ? Words.of(diary.rests().contains(day) ? "yesterday.rested" : "yesterday.nothing-done")
        : Words.of("yesterday.done", "minutes", SessionCard.minutes(sum(minutes)));
  }

  private static Training sum(List<Training> all) {
    return all.stream()
        .reduce((one, other) ->
            new Training(
                one.day(),
                one.strengthMinutes() + other.strengthMinutes(),
                one.stretchMinutes() + other.stretchMinutes(),
                one.walkMinutes() + other.walkMinutes(),
                Outcome.DONE))
        .orElseThrow();
  }
}
