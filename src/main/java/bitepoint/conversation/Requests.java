package bitepoint.conversation;

import bitepoint.understanding.Intent;
import java.time.Instant;
import java.util.Optional;

/// What somebody may ask for at any moment, by command, by button or in words.
final class Requests {
  private Requests() {}

  /// Empty where it is no request of this kind.
  static Optional<Next> of(Person person, Event event, Instant now) {
    return wanted(event).flatMap(intent -> granted(person, intent, event, now));
  }

  private static Optional<Intent> wanted(Event event) {
    return switch (event) {
      case Event.Said(var reading) -> Optional.of(reading.intent());
      case Event.Tapped(var tap) ->
          switch (tap.name()) {
            case "routine" -> Optional.of(Intent.ROUTINE);
            case "tweak" -> Optional.of(Intent.REPORT_TWEAK);
            case "tips" -> Optional.of(Intent.TIPS);
            default -> Optional.empty();
          };
      case Event.CameDue _, Event.Blocked _, Event.Returned _ -> Optional.empty();
    };
  }

  private static Optional<Next> granted(Person person, Intent intent, Event event, Instant now) {
    var next = Next.of(person);
    if (person.profile().checkInAt().isEmpty()) {
      return unwelcomed(next, intent, now);
    }
    return switch (intent) {
      case START ->
          Optional.of(
              next.says(Words.of("start.again", "name", person.name()))
                  .says(Questions.again(person, person.state(), now)));
      case HELP -> Optional.of(resumed(next, Words.of("help"), now));
      case TIPS -> Optional.of(resumed(tips(next), Words.of("tips.three"), now));
      case THANKS -> Optional.of(next.says(new Reply.Reaction("❤")));
      case GREETING ->
          Optional.of(
              next.says(Words.of("greeting", "name", person.name()))
                  .says(Questions.again(person, person.state(), now)));
      case CANCEL ->
          Optional.of(
              next.goes(new Idle())
                  .says(
                      Words.of(person.state() instanceof Idle ? "cancel.nothing" : "cancel.left"),
                      Buttons.menu()));
      case ROUTINE, LOG_SESSION -> Optional.of(Session.offer(next, now));
      case REPORT_TWEAK ->
          Optional.of(
              person.profile().isLocked()
                  ? WarningSign.asksSeen(next, now)
                  : TweakReport.open(next, Words.of("tweak.sorry"), now));
      case SETTINGS -> Optional.of(next.asks(new Settings.Menu(), now));
      case SET_TIME ->
          Optional.of(
              Answers.time(event)
                  .map(time -> Settings.changed(next, person.profile().checkedInAt(time), now))
                  .orElseGet(() -> next.asks(new Settings.AskedTime(), now)));
      case SKIP -> Optional.of(Session.rest(next, now));
      case PAIN_SCORE -> Answers.pain(event).map(pain -> CheckIn.scored(next, pain, now));
      case RED_FLAG,
          CRISIS,
          ASK_STRETCH,
          WHY_TIGHT,
          PAUSE,
          PROGRESS,
          PHASE,
          ROLE_OF_STRETCHING,
          TOWEL,
          BITE_POINT,
          SITTING_BREAK,
          EXPORT,
          DELETE,
          UNKNOWN ->
          Optional.empty();
    };
  }

  /// Before the welcome is through, anything leads to its next question.
  private static Optional<Next> unwelcomed(Next next, Intent intent, Instant now) {
    var person = next.person();
    var open = person.state() instanceof Idle ? new Welcome.AskedConsent() : person.state();
    return switch (intent) {
      case HELP -> Optional.of(resumed(next.goes(open), Words.of("help"), now));
      case TIPS -> Optional.of(resumed(tips(next.goes(open)), Words.of("tips.three"), now));
      case CANCEL -> Optional.of(next.goes(open).says(Words.of("welcome.later")));
      case UNKNOWN ->
          person.state() instanceof Idle ? Optional.of(next.asks(open, now)) : Optional.empty();
      case START, GREETING -> Optional.of(next.goes(open).says(Questions.again(person, open, now)));
      default ->
          Optional.of(
              (person.state() instanceof Idle ? next : next.says(Words.of("welcome.first-these")))
                  .goes(open)
                  .says(Questions.again(person, open, now)));
    };
  }

  private static Next tips(Next next) {
    return next.says(Words.of("tips.one")).says(Words.of("tips.two"));
  }

  /// Says it, and asks again what was being asked.
  private static Next resumed(Next next, Words words, Instant now) {
    return next.state() instanceof Idle
        ? next.says(words, Buttons.menu())
        : next.says(words).says(Questions.again(next.person(), next.state(), now));
  }
}
