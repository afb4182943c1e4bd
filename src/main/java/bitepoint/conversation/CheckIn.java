package bitepoint.conversation;

import bitepoint.coach.rule.Decision.Place;
import bitepoint.understanding.Intent;
import java.util.Map;
import java.util.Optional;

/// The daily question: pain 0–10, then what today holds. Two taps.
public sealed interface CheckIn extends State {
  record AskedPain() implements CheckIn {}

  /// Two calm mornings in a flare-up: build again?
  record AskedReady(int pain) implements CheckIn {}

  /// All that a step forward asks for is there: take it?
  record AskedForward(int pain, Place to) implements CheckIn {}

  /// Asks how the back is, on Sundays with a look back at the week.
  static Next open(Next next) {
    var today = next.today();
    return Sundays.asks(
        next.noting(new Change.ProfileIs(next.person().profile().askedOn(today))), new AskedPain());
  }

  static Optional<Next> answer(Next next, CheckIn asked, Event event) {
    return switch (asked) {
      case AskedPain() ->
          Answers.isAbout(event, Intent.REPORT_TWEAK) || Answers.isAbout(event, Intent.MADE_WORSE)
              ? Optional.empty()
              : Answers.pain(event).map(pain -> MorningScore.told(next, pain));
      case AskedReady(var pain) ->
          Answers.agreed(event)
              .map(ready ->
                  ready ? buildingAgain(next) : Session.card(next, MorningScore.holds(next, pain)));
      case AskedForward(var pain, var to) ->
          Answers.agreed(event)
              .map(yes -> yes ? StepForward.taken(next, to) : StepForward.declined(next, pain));
    };
  }

  static Reply question(Next next, CheckIn asked) {
    return switch (asked) {
      case AskedPain() -> new Reply.Text(greeting(next), Buttons.scale());
      case AskedReady(var pain) ->
          new Reply.EditOf(
              Words.of("check-in.ready", "compared", MorningScore.compared(next, pain)),
              Keyboard.column(
                  Buttons.labelled("check-in.ready.yes", "yes"),
                  Buttons.labelled("check-in.ready.no", "no")));
      case AskedForward(var pain, var to) -> StepForward.question(next, pain, to);
    };
  }

  /// Whether today's question was sent and has no score yet.
  static boolean isUnanswered(Next next) {
    var person = next.person();
    var today = next.today();
    return !person.profile().isLocked()
        && person.profile().lastAskedOn().map(today::equals).orElse(false)
        && person.diary().painOn(today).isEmpty();
  }

  private static Next buildingAgain(Next next) {
    var settled = Steps.settles(next);
    return EverydayHinge.due(next)
        .map(cause -> settled.asks(new TweakReport.OfferedHinge(cause)))
        .orElseGet(() -> Session.card(settled, Words.of("milestone.back-after-flare")));
  }

  private static Words greeting(Next next) {
    var person = next.person();
    var part = Rhythm.partOfDay(next.now().atZone(person.profile().zone()).toLocalTime());
    var today = FlareDay.of(next);
    var key =
        today
            .map(day -> day.moment() ? "check-in.ask-after-tweak" : "check-in.ask-in-flare")
            .orElse(Silence.isLong(next) ? "check-in.ask-softly" : "check-in.ask");
    return new Words(
        key,
        Map.of(
            "part", part.name(),
            "name", person.name(),
            "day", today.map(FlareDay::named).orElse(0)));
  }
}
