package bitepoint.conversation;

import bitepoint.coach.Tweak.Cause;
import bitepoint.coach.Tweak.Spread;
import bitepoint.coach.rule.Decision;
import bitepoint.coach.rule.PhaseRule;
import bitepoint.understanding.Intent;
import java.util.List;
import java.util.Optional;

/// A tweak, from the first word to the plan. It is met with a plan, not with blame, and what was
/// told already is not asked again.
public sealed interface TweakReport extends State {
  record AskedCause(TweakTold told) implements TweakReport {}

  record AskedPain(TweakTold told) implements TweakReport {}

  record AskedSpread(TweakTold told) implements TweakReport {}

  /// The plan was given; its buttons are alive.
  record Planned() implements TweakReport {}

  /// The evening after: how is it now?
  record AskedEvening() implements TweakReport {}

  /// It is over, and it was not the first time while doing this: here is another way to do it.
  record OfferedHinge(Cause cause) implements TweakReport {}

  static Next open(Next next, TweakTold told) {
    return next.asks(new Screening.First(new Screening.Purpose.OfATweak(told)));
  }

  /// From the emergency questions again, after a slip of the finger there.
  static Next again(Next next) {
    var score = next.person().diary().painOn(next.today());
    var flared = PhaseRule.decide(next.situation()) instanceof Decision.Flare;
    return open(next, score.filter(_ -> flared).map(TweakTold::score).orElse(TweakTold.NOTHING));
  }

  static Optional<Next> answer(Next next, TweakReport asked, Event event) {
    return switch (asked) {
      case AskedCause(var told) ->
          Answers.choice(event, "cause", Cause.class)
              .map(told::doing)
              .or(() -> Answers.reading(event).map(told::and).filter(TweakTold::hasCause))
              .map(more -> asksTheRest(next, more))
              .or(() -> score(event, told).map(more -> next.asks(new AskedCause(more))));
      case AskedPain(var told) ->
          Answers.pain(event).map(pain -> asksTheRest(next, told.atPain(pain)));
      case AskedSpread(var told) ->
          Answers.choice(event, "spread", Spread.class)
              .or(() -> Answers.reading(event).flatMap(TweakTold::spread))
              .map(spread -> TweakPlan.of(next, told.tweak(next.today(), spread), told.flared()))
              .or(() -> score(event, told).map(more -> next.asks(new AskedSpread(more))));
      case Planned() ->
          Answers.tapped(event, "explain")
              ? Optional.of(explained(next))
              : Answers.tapped(event, "towel")
                  ? Optional.of(Session.begin(next))
                  : Optional.empty();
      case AskedEvening() -> Answers.pain(event).map(pain -> TweakPlan.evening(next, pain));
      case OfferedHinge(var cause) ->
          Answers.tapped(event, "show") || Answers.agreed(event).orElse(false)
              ? Optional.of(EverydayHinge.shown(next, cause))
              : Optional.empty();
    };
  }

  static Reply question(Next next, TweakReport asked) {
    return switch (asked) {
      case AskedCause _ ->
          new Reply.Text(
              Words.of("tweak.cause"),
              new Keyboard(
                  List.of(
                      List.of(cause(Cause.REACH, "reach"), cause(Cause.LIFT, "lift")),
                      List.of(cause(Cause.TWIST, "twist"), cause(Cause.COUGH, "cough")),
                      List.of(cause(Cause.SITTING, "sitting"), cause(Cause.UNKNOWN, "unknown")))));
      case AskedPain _ -> new Reply.Text(Words.of("tweak.pain"), Buttons.scale());
      case AskedSpread _ ->
          new Reply.Text(
              Words.of("tweak.where"),
              Keyboard.column(
                  spread(Spread.BACK_ONLY, "back"),
                  spread(Spread.BOTTOM_OR_THIGH, "thigh"),
                  spread(Spread.BELOW_KNEE, "below-knee")));
      case Planned() -> new Reply.Text(Words.of("tweak.plan-stands"), TweakPlan.afterPlan());
      case AskedEvening() ->
          new Reply.Text(Words.of("tweak.evening", "name", next.person().name()), Buttons.scale());
      case OfferedHinge(var cause) -> EverydayHinge.offer(next, cause);
    };
  }

  /// A score said before its question is kept, and is not a check-in: that would offer a routine.
  static Optional<TweakTold> score(Event event, TweakTold told) {
    return Answers.reading(event)
        .filter(reading -> reading.wants() == Intent.PAIN_SCORE)
        .map(told::and);
  }

  static Next asksTheRest(Next next, TweakTold told) {
    return !told.hasCause()
        ? next.asks(new AskedCause(told))
        : told.pain().isEmpty()
            ? next.asks(new AskedPain(told))
            : told.spread()
                .map(spread -> TweakPlan.of(next, told.tweak(next.today(), spread), told.flared()))
                .orElseGet(() -> next.asks(new AskedSpread(told)));
  }

  private static Next explained(Next next) {
    return next.goes(new Idle())
        .says(Words.of("tweak.explained-glass"))
        .says(Words.of("tweak.explained"), lessons());
  }

  private static Keyboard lessons() {
    return Keyboard.column(
        Lessons.button(12), Lessons.button(9), Buttons.labelled("button.routine", "routine"));
  }

  private static Button cause(Cause cause, String key) {
    return Buttons.choice("tweak.cause." + key, "cause", cause);
  }

  private static Button spread(Spread spread, String key) {
    return Buttons.choice("tweak.where." + key, "spread", spread);
  }
}
