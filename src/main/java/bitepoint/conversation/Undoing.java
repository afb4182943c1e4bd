package bitepoint.conversation;

import bitepoint.coach.LastNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// "Undo": the last thing that was noted comes out of the diary again, and it is said what that
/// was, and what stays all the same.
final class Undoing {
  private Undoing() {}

  static Next last(Next next) {
    return next.journey()
        .deeds()
        .last()
        .map(note -> out(next, note))
        .orElseGet(() -> resumed(next, List.of(Words.of("undo.nothing"))));
  }

  private static Next out(Next next, LastNote note) {
    return switch (note) {
      case LastNote.Score score -> score(next, score);
      case LastNote.Evening(var day) ->
          resumed(
              TakenBack.out(next, Change.Entry.EVENING, day), List.of(of("evening", next, day)));
      case LastNote.Rested(var day) ->
          resumed(TakenBack.out(next, Change.Entry.REST, day), List.of(of("rest", next, day)));
      case LastNote.Trained(var day) -> training(next, day);
      case LastNote.Practised(var practice, var before) ->
          resumed(
              TakenBack.out(next, Change.Entry.PRACTICE, practice.day())
                  .travels(journey -> journey.unpractised(practice.stretch(), before)),
              List.of(of("practice", next, practice.day())));
    };
  }

  /// What stood there before stands there again.
  private static Next score(Next next, LastNote.Score note) {
    var day = note.day();
    var taken = TakenBack.out(next, Change.Entry.PAIN, day);
    var out =
        note.before().map(pain -> taken.noting(new Change.NotedPain(day, pain))).orElse(taken);
    var said = new ArrayList<Words>();
    said.add(of("score", next, day));
    note.before().ifPresent(pain -> said.add(Words.of("undo.again", "pain", pain)));
    if (next.person().phase() != note.phase() || next.journey().standing().dose() != note.dose()) {
      said.add(
          Words.of(
              next.isInFlareUp() ? "undo.flare-stays" : "undo.phase-stays",
              "phase",
              Steps.name(next.person().phase())));
    }
    var open = isAboutTheScore(out.state()) ? out.goes(new Idle()) : out;
    var asksOn = CheckIn.isUnanswered(open) && !Underway.isBusy(open.state());
    return resumed(asksOn ? open.goes(new CheckIn.AskedPain()) : open, said);
  }

  private static Next training(Next next, LocalDate day) {
    return TakenBack.lastTraining(next, day)
        .map(training ->
            resumed(
                TakenBack.out(next, Change.Entry.TRAINING, day),
                List.of(
                    new Words(
                        "undo.training",
                        Map.of(
                            "days", next.daysSince(day),
                            "minutes", SessionCard.minutes(training))))))
        .orElseGet(() -> resumed(next, List.of(Words.of("undo.nothing"))));
  }

  /// Whether what is open only follows from a score.
  private static boolean isAboutTheScore(State state) {
    return switch (state) {
      case CheckIn.AskedReady _, CheckIn.AskedForward _ -> true;
      case Screening.First(Screening.Purpose.OfATweak(var told)) -> told.flared();
      case Screening.Second(Screening.Purpose.OfATweak(var told)) -> told.flared();
      case TweakReport.AskedSpread(var told) -> told.flared();
      case TweakReport.AskedCause(var told) -> told.flared();
      default -> false;
    };
  }

  private static Words of(String what, Next next, LocalDate day) {
    return Words.of("undo." + what, "days", next.daysSince(day));
  }

  private static Next resumed(Next next, List<Words> said) {
    return next.state() instanceof Idle
        ? next.says(Words.lines(said), Buttons.menu())
        : next.says(Words.lines(said)).asksAgain();
  }
}
