package bitepoint.conversation;

import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// The state machine. One function, no clock, no database, no Telegram: the same inputs give the
/// same step.
public final class Conversation {
  /// A second tap on a keyboard within this time is a finger that bounced.
  private static final Duration BOUNCE = Duration.ofSeconds(5);

  /// What an event leads to, for this person, at this moment.
  public Step step(Person person, Event event, Instant now) {
    return switch (event) {
      case Event.Said _, Event.Tapped _ when !person.profile().reachable() ->
          returned(person, event, now);
      case Event.Said(var reading) -> finished(person, said(person, reading, now), false);
      case Event.Tapped(var action) ->
          action.turn() == person.turn()
              ? finished(person, answered(person, event, now), true)
              : finished(person, outdated(person, action, now), false);
      case Event.CameDue(var reminder) ->
          finished(person, Reminded.of(person, reminder, now), false);
      case Event.Blocked() -> finished(person, Presence.gone(person), false);
      case Event.Returned() -> finished(person, Presence.back(person, now), false);
    };
  }

  /// Who writes is back, whether Telegram said so or not.
  private Step returned(Person person, Event event, Instant now) {
    var back = Presence.back(person, now);
    var step = step(back.person(), event, now);
    var changes = Stream.concat(back.changes().stream(), step.changes().stream()).toList();
    return new Step(step.state(), step.turn(), step.replies(), changes);
  }

  /// A step that shows a keyboard, or acts on a tap, moves the turn on: older keyboards are
  /// outdated from then on.
  private static Step finished(Person person, Next next, boolean acted) {
    var shows = next.replies().stream().anyMatch(reply -> !reply.buttons().isEmpty());
    var turn = shows || acted ? person.turn() + 1 : person.turn();
    return new Step(next.state(), turn, next.replies(), next.changes());
  }

  private static Next said(Person person, Reading reading, Instant now) {
    if (reading.intent() == Intent.RED_FLAG) {
      return WarningSign.raise(
          Next.of(person), WarningSign.From.ANYWHERE, Optional.of(reading.said()), now);
    }
    if (reading.intent() == Intent.CRISIS) {
      return Next.of(person).says(Words.of("crisis"));
    }
    return answered(person, typedLabel(person, reading, now).orElse(new Event.Said(reading)), now);
  }

  /// A label that was typed out is as good as the tap.
  private static Optional<Event> typedLabel(Person person, Reading reading, Instant now) {
    return Questions.of(person, person.state(), now)
        .buttons()
        .buttons()
        .filter(button -> reading.labels().contains(button.label().key()))
        .findFirst()
        .map(button ->
            new Event.Tapped(new Action(person.turn(), button.action(), button.argument())));
  }

  private static Next answered(Person person, Event event, Instant now) {
    return Answering.of(person, event, now)
        .or(() -> Requests.of(person, event, now))
        .orElseGet(() -> notUnderstood(person, event, now));
  }

  private static Next notUnderstood(Person person, Event event, Instant now) {
    var empty = Answers.reading(event).map(reading -> reading.said().isBlank()).orElse(false);
    var place =
        person.state() instanceof Welcome.AskedZone || person.state() instanceof Settings.AskedZone;
    var key = empty ? "not-understood.no-words" : place ? "zone.unknown" : "not-understood";
    return Next.of(person).says(Words.of(key)).says(Questions.again(person, person.state(), now));
  }

  private static Next outdated(Person person, Action action, Instant now) {
    var bounced =
        action.turn() == person.turn() - 1 && now.isBefore(person.turnedAt().plus(BOUNCE));
    return bounced
        ? Next.of(person).says(new Reply.Toast(Words.of("outdated.already")))
        : Next.of(person)
            .says(new Reply.Toast(Words.of("outdated.before")))
            .says(Questions.again(person, person.state(), now));
  }
}
