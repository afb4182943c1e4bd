package bitepoint.conversation;

import bitepoint.coach.Exercise;
import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Taste;
import bitepoint.conversation.Session.Doing;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// "The bridge made me worse." It is met with a plan, never with blame: that exercise rests, and
/// something else takes its place. Counted without whose it was.
public sealed interface MadeWorse extends State {
  /// Which one was it?
  ///
  /// @param exercises the catalogue's ids
  record AskedWhich(List<String> exercises) implements MadeWorse {
    public AskedWhich {
      exercises = List.copyOf(exercises);
    }
  }

  /// It goes down a leg. Is it new weakness or numbness, or in both legs?
  record AskedLeg() implements MadeWorse {}

  /// The way in, after a session and on a morning that is worse after one.
  static Button button() {
    return Buttons.labelled("worse.button", "worse");
  }

  /// Said or tapped at any moment.
  static Next told(Next next, Event event) {
    var move = move(event);
    return move.flatMap(next.catalogue()::exercise)
        .map(exercise -> rested(next, exercise, event))
        .or(() -> move.map(other -> leaves(next, other)))
        .orElseGet(() -> asksWhich(next));
  }

  /// Said of the exercise that is on: it stops, and the next one is on. Empty for any other.
  static Optional<Next> during(Next next, Doing doing, Event event) {
    var move = move(event);
    return Answers.isAbout(event, Intent.MADE_WORSE)
        ? doing
            .exercise(next.catalogue())
            .filter(id -> move.map(id::equals).orElse(true))
            .flatMap(next.catalogue()::exercise)
            .map(exercise ->
                Session.on(
                    noted(next, exercise, doing.day()).says(Words.of("worse.in-session")),
                    doing.nextTooMuch()))
        : Optional.empty();
  }

  static Optional<Next> answer(Next next, MadeWorse asked, Event event) {
    return switch (asked) {
      case AskedWhich _ ->
          Answers.tapped(event, "none") || Answers.agreed(event).map(yes -> !yes).orElse(false)
              ? Optional.of(next.goes(new Idle()).says(Words.of("worse.none"), Buttons.menu()))
              : Answers.argument(event, "was")
                  .or(() -> move(event))
                  .flatMap(next.catalogue()::exercise)
                  .map(exercise -> rested(next, exercise, event));
      case AskedLeg() ->
          SessionGuard.isNew(event)
              .map(isNew ->
                  isNew
                      ? WarningSign.raise(next, WarningSign.From.ANYWHERE, Optional.empty())
                      : onward(next, Words.of("worse.leg-rests")));
    };
  }

  static Reply question(Next next, MadeWorse asked) {
    return switch (asked) {
      case AskedWhich(var exercises) ->
          new Reply.Text(Words.of("worse.which"), MadeWorseCard.choices(next, exercises));
      case AskedLeg() -> new Reply.Text(Words.of("worse.leg-new"), SessionGuard.newOrNot());
    };
  }

  private static Next rested(Next next, Exercise exercise, Event event) {
    var noted = noted(next, exercise, next.today());
    if (next.person().profile().isLocked()) {
      return WarningSign.asksSeen(noted.says(Words.of("worse.noted")));
    }
    var plan = MadeWorseCard.plan(noted, exercise);
    var isBusy = Underway.isBusy(next.state());
    if (SessionGuard.isDownALeg(event)) {
      return isBusy
          ? noted.says(Words.lines(List.of(plan, Words.of("worse.leg")))).asksAgain()
          : noted.says(plan).asks(new AskedLeg());
    }
    var whole = Words.lines(List.of(plan, Words.of("worse.if-much")));
    return isBusy ? noted.says(whole).asksAgain() : onward(noted, whole, event);
  }

  /// A walk gets shorter; anything else rests.
  private static Next noted(Next next, Exercise exercise, LocalDate day) {
    return Tasting.changed(
        next.noting(new Change.NotedWorse(exercise.id())),
        exercise.id(),
        day,
        exercise.kind() == Kind.WALK ? Taste::tooMuch : Taste::rests);
  }

  /// A move that is not coached here.
  private static Next leaves(Next next, String move) {
    if (next.person().profile().isLocked()) {
      return WarningSign.asksSeen(next);
    }
    var said = next.says(Words.of("worse.leave-it"));
    return Underway.isAsking(next.state())
        ? StretchQuestion.aside(said, Optional.of(move))
        : StretchQuestion.open(said, Optional.of(move));
  }

  private static Next asksWhich(Next next) {
    return WarningSign.unlessLocked(
        next,
        free ->
            Underway.breaksOff(free.state())
                ? free.says(Words.of("verdict.after-this")).asksAgain()
                : free.asks(new AskedWhich(MadeWorseCard.candidates(free))));
  }

  /// A score that was said along answers a check-in that is open.
  private static Next onward(Next next, Words words, Event event) {
    var score = Answers.reading(event).flatMap(Reading::pain);
    return next.state() instanceof CheckIn.AskedPain && score.isPresent()
        ? MorningScore.told(next.says(words), score.get())
        : onward(next, words);
  }

  /// What was open is asked again; a check-in too that this came in between.
  private static Next onward(Next next, Words words) {
    if (next.state() instanceof CheckIn || next.state() instanceof Session) {
      return next.says(words).asksAgain();
    }
    return CheckIn.isUnanswered(next)
        ? next.says(words).asks(new CheckIn.AskedPain())
        : next.goes(new Idle())
            .says(
                words,
                Keyboard.row(
                    Buttons.labelled("button.routine", "routine"),
                    Buttons.labelled("button.tweak", "tweak")));
  }

  private static Optional<String> move(Event event) {
    return Answers.reading(event).flatMap(reading -> reading.moves().stream().findFirst());
  }
}
