package bitepoint.conversation;

import bitepoint.coach.Tweak;
import bitepoint.coach.Tweak.Cause;
import bitepoint.coach.Tweak.Spread;
import java.util.List;
import java.util.Optional;

/// A tweak, from the first word to the plan. It is met with a plan, not with blame, and what was
/// built is kept.
public sealed interface TweakReport extends State {
  /// @param flared whether a high score led here and not a moment
  record AskedWarningSigns(boolean flared) implements TweakReport {}

  record AskedCause() implements TweakReport {}

  record AskedSpread(Cause cause) implements TweakReport {}

  /// The plan was given; its buttons are alive.
  record Planned() implements TweakReport {}

  /// The evening after: how is it now?
  record AskedEvening() implements TweakReport {}

  /// @param opener the first thing they read, before the emergency questions
  static Next open(Next next, Words opener) {
    var flared = opener.key().equals("tweak.flared");
    return next.goes(new AskedWarningSigns(flared)).says(WarningSigns.question(opener));
  }

  static Optional<Next> answer(Next next, TweakReport asked, Event event) {
    return switch (asked) {
      case AskedWarningSigns(var flared) ->
          Answers.agreed(event)
              .map(some ->
                  some
                      ? WarningSign.raise(next, WarningSign.From.TWEAK, Optional.empty())
                      : flared
                          ? next.asks(new AskedSpread(Cause.UNKNOWN))
                          : next.asks(new AskedCause()));
      case AskedCause() ->
          Answers.choice(event, "cause", Cause.class)
              .map(cause -> next.asks(new AskedSpread(cause)));
      case AskedSpread(var cause) ->
          Answers.choice(event, "spread", Spread.class)
              .map(spread -> plan(next, new Tweak(next.today(), cause, spread, Optional.empty())));
      case Planned() ->
          Answers.tapped(event, "explain")
              ? Optional.of(next.goes(new Idle()).says(Words.of("tweak.explained"), lessons()))
              : Answers.tapped(event, "towel")
                  ? Optional.of(Session.begin(next))
                  : Optional.empty();
      case AskedEvening() -> Answers.pain(event).map(pain -> evening(next, pain));
    };
  }

  static Reply question(Next next, TweakReport asked) {
    return switch (asked) {
      case AskedWarningSigns(var flared) ->
          WarningSigns.question(Words.of(flared ? "tweak.flared-again" : "tweak.sorry"));
      case AskedCause() ->
          new Reply.Text(
              Words.of("tweak.cause"),
              new Keyboard(
                  List.of(
                      List.of(cause(Cause.REACH, "reach"), cause(Cause.LIFT, "lift")),
                      List.of(cause(Cause.TWIST, "twist"), cause(Cause.COUGH, "cough")),
                      List.of(cause(Cause.SITTING, "sitting"), cause(Cause.UNKNOWN, "unknown")))));
      case AskedSpread _ ->
          new Reply.Text(
              Words.of("tweak.where"),
              Keyboard.column(
                  spread(Spread.BACK_ONLY, "back"),
                  spread(Spread.BOTTOM_OR_THIGH, "thigh"),
                  spread(Spread.BELOW_KNEE, "below-knee")));
      case Planned() -> new Reply.Text(Words.of("tweak.plan"), afterPlan());
      case AskedEvening() ->
          new Reply.Text(Words.of("tweak.evening", "name", next.person().name()), Buttons.scale());
    };
  }

  private static Next plan(Next next, Tweak tweak) {
    var moved =
        Steps.flares(next)
            .noting(new Change.NotedTweak(tweak))
            .travels(journey -> journey.deeds(journey.deeds().tweaked(tweak.cause())));
    var evening = Rhythm.eveningAfterTweak(next);
    var kept = evening.map(due -> moved.noting(new Change.Agreed(due))).orElse(moved);
    var told = tweak.spread() == Spread.BELOW_KNEE ? kept.says(Words.of("tweak.below-knee")) : kept;
    var morning = morning(moved);
    var followed =
        morning.kind() == Reminder.Kind.CHECK_IN ? told : told.noting(new Change.Agreed(morning));
    var again = Rhythm.when(next, evening.orElse(morning).due());
    return followed
        .says(Words.of("tweak.plan"))
        .goes(new Planned())
        .says(Words.of("tweak.kept", "when", again), afterPlan());
  }

  /// A check-in before noon is the follow-up of the morning; others get one of their own.
  private static Reminder morning(Next next) {
    return Rhythm.checksInBeforeNoon(next.person())
        ? Rhythm.nextCheckIn(next)
        : Rhythm.morningAfterTweak(next);
  }

  private static Next evening(Next next, int pain) {
    return next.noting(new Change.NotedEvening(next.today(), pain))
        .goes(new Idle())
        .says(new Reply.EditOf(Words.of("tweak.evening-noted", "pain", pain), Keyboard.NONE));
  }

  private static Keyboard afterPlan() {
    return Keyboard.column(
        Buttons.labelled("tweak.start-calm", "towel"),
        Buttons.labelled("tweak.explain", "explain"));
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
