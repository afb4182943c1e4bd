package bitepoint.conversation;

import bitepoint.coach.Exercise;
import bitepoint.coach.Practice;
import bitepoint.coach.PracticeRhythm;
import bitepoint.understanding.Intent;
import java.util.List;
import java.util.Optional;

/// Finding the bite point: neutral, a gentle brace, one hip stretch mark by mark to where the lower
/// back joins in, the stretch itself, and one more look. About four minutes.
public sealed interface BitePointPractice extends State {
  /// What it is was said; the practice is a tap away.
  record Explained() implements BitePointPractice {}

  record FindsNeutral() implements BitePointPractice {}

  record Braces() implements BitePointPractice {}

  /// @param mark where they are, from 1 to [Practice#MARKS]
  record Looks(String stretch, int mark) implements BitePointPractice {}

  /// Stretches, a little before the mark that was found.
  record Holds(String stretch, int before) implements BitePointPractice {}

  record LooksAgain(String stretch, int before, int mark) implements BitePointPractice {}

  /// The first step, as a new message: what led here stays readable.
  static Next begin(Next next) {
    return WarningSign.unlessLocked(next, free -> free.goes(new FindsNeutral()).asksAgain());
  }

  static boolean isDue(Next next) {
    return !next.person().profile().isLocked()
        && PracticeRhythm.isDue(next.journey(), next.coachedPhase(), next.today());
  }

  static Button button() {
    return Buttons.labelled("practice.button", "practice");
  }

  /// What stands under the note of a whole session.
  static Keyboard offer(Next next) {
    return isDue(next) ? Keyboard.row(button()) : Keyboard.NONE;
  }

  /// Each stretch that was practised, over the weeks.
  static List<Words> overTime(Next next) {
    return BitePoints.overTime(next.journey(), next.today());
  }

  static Reply question(Next next, BitePointPractice asked) {
    return PracticeCard.of(next, asked);
  }

  static Optional<Next> answer(Next next, BitePointPractice asked, Event event) {
    if (Answers.tapped(event, "stop")
        || Answers.isAbout(event, Intent.CANCEL)
        || Answers.isAbout(event, Intent.SKIP)) {
      return Optional.of(stopped(next, asked));
    }
    return switch (asked) {
      case Explained() ->
          Answers.agreed(event)
              .or(() ->
                  Answers.isAbout(event, Intent.BITE_POINT) ? Optional.of(true) : Optional.empty())
              .map(yes -> yes ? begin(next) : next.goes(new Idle()).asksAgain());
      case FindsNeutral() -> done(event).map(_ -> next.asks(new Braces()));
      case Braces() -> done(event).map(_ -> braced(next));
      case Looks(var stretch, var mark) ->
          mark == 1 && Answers.tapped(event, "another")
              ? Optional.of(next.asks(new Looks(another(next, stretch), 1)))
              : isQuiet(event)
                  .map(quiet ->
                      quiet && mark < Practice.MARKS
                          ? next.asks(new Looks(stretch, mark + 1))
                          : next.asks(new Holds(stretch, mark)));
      case Holds(var stretch, var before) ->
          done(event)
              .map(_ ->
                  before < Practice.MARKS
                      ? next.asks(new LooksAgain(stretch, before, before))
                      : ended(next, stretch, before, before));
      case LooksAgain(var stretch, var before, var mark) ->
          isQuiet(event)
              .map(quiet ->
                  quiet && mark < Practice.MARKS
                      ? next.asks(new LooksAgain(stretch, before, mark + 1))
                      : ended(next, stretch, before, mark));
    };
  }

  private static Next braced(Next next) {
    return next.isInFlareUp()
        ? left(next, Words.of("practice.flare-up-done"))
        : next.asks(new Looks(turns(next).getFirst().id(), 1));
  }

  /// The one whose turn is after that one's.
  private static String another(Next next, String stretch) {
    var turns = turns(next).stream().map(Exercise::id).toList();
    return turns.get((turns.indexOf(stretch) + 1) % turns.size());
  }

  private static List<Exercise> turns(Next next) {
    return PracticeRhythm.turns(next.catalogue(), next.coachedPhase(), next.journey());
  }

  /// A mark that was found is kept, however early somebody stops.
  private static Next stopped(Next next, BitePointPractice asked) {
    return switch (asked) {
      case Explained _, FindsNeutral _, Braces _, Looks _ ->
          left(next, Words.of("practice.stopped"));
      case Holds(var stretch, var before) -> stoppedAfter(next, stretch, before);
      case LooksAgain(var stretch, var before, _) -> stoppedAfter(next, stretch, before);
    };
  }

  private static Next stoppedAfter(Next next, String stretch, int before) {
    var words = Words.of("practice.stopped-after", "mark", BitePoints.mark(stretch, before));
    return left(noted(next, stretch, before, before), words);
  }

  private static Next ended(Next next, String stretch, int before, int after) {
    var noted = noted(next, stretch, before, after);
    return left(noted, BitePoints.result(noted.journey(), stretch));
  }

  private static Next noted(Next next, String stretch, int before, int after) {
    return next.noting(
        new Change.NotedPractice(new Practice(next.today(), stretch, before, after)));
  }

  private static Next left(Next next, Words words) {
    return next.goes(new Idle()).says(new Reply.EditOf(words, Buttons.menu()));
  }

  private static Optional<Boolean> done(Event event) {
    return Answers.tapped(event, "next") || Answers.isAbout(event, Intent.LOG_SESSION)
        ? Optional.of(true)
        : Answers.agreed(event).filter(yes -> yes);
  }

  /// Whether the lower back stays out of it, as far as they say.
  private static Optional<Boolean> isQuiet(Event event) {
    return Answers.tapped(event, "quiet") || feels(event, "quiet")
        ? Optional.of(true)
        : Answers.tapped(event, "joins-in") || feels(event, "joins-in")
            ? Optional.of(false)
            : Answers.agreed(event);
  }

  private static boolean feels(Event event, String sign) {
    return Answers.body(event).map(reading -> reading.body().contains(sign)).orElse(false);
  }
}
