package bitepoint.conversation;

import bitepoint.understanding.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The state machine. One function, no clock, no database, no Telegram: the same inputs give the
/// same step.
public final class Conversation {
  /// A second tap on a keyboard within this time is a finger that bounced.
  private static final Duration BOUNCE = Duration.ofSeconds(5);

  private final Programme programme;

  /// @param programme what is coached, and the rule
  public Conversation(Programme programme) {
    this.programme = programme;
  }

  /// What an event leads to, for this person, at this moment.
  public Step step(Person person, Event event, Instant now) {
    var next = Next.of(person, now, programme);
    return person.profile().isWithdrawn()
        ? Consent.unnoted(quietly(person, next, event))
        : stepped(person, next, event);
  }

  /// To somebody who took back their yes nothing is said unasked.
  private static Step quietly(Person person, Next next, Event event) {
    return switch (event) {
      case Event.Said _, Event.Sent _, Event.Forwarded _, Event.Corrected _, Event.Tapped _ ->
          stepped(person, next, event);
      case Event.CameDue _, Event.Blocked _, Event.Returned _ -> finished(person, next, false);
    };
  }

  private static Step stepped(Person person, Next next, Event event) {
    return switch (event) {
      case Event.Said(var reading) ->
          finished(person, Trip.asked(said(present(next), reading)), false);
      case Event.Sent(var kind) -> finished(person, OddMessages.sent(present(next), kind), false);
      case Event.Forwarded(var reading) ->
          finished(person, Forwarded.of(present(next), reading), false);
      case Event.Corrected corrected ->
          finished(person, corrected(present(next), corrected), false);
      case Event.Tapped(var action) ->
          action.turn() == person.turn() && action.isOurs(person.turn())
              ? finished(person, Trip.asked(answered(present(next), event)), true)
              : finished(person, outdated(present(next), action), false);
      case Event.CameDue(var reminder) -> finished(person, Reminded.of(next, reminder), false);
      case Event.Blocked() -> finished(person, Presence.gone(next), false);
      case Event.Returned() -> finished(person, Presence.back(next), false);
    };
  }

  /// Who writes is back, whether Telegram said so or not.
  private static Next present(Next next) {
    return Trip.noticed(
        Silence.heard(next.person().profile().reachable() ? next : Presence.back(next)));
  }

  /// A step that shows a keyboard, acts on a tap or answers in words moves the turn on: older
  /// keyboards are outdated from then on.
  private static Step finished(Person person, Next then, boolean acted) {
    var next = Noted.last(person, SessionNote.leftBehind(person.state(), then));
    var shows = next.replies().stream().anyMatch(reply -> !reply.buttons().isEmpty());
    var answered = !next.state().equals(person.state());
    var turn = shows || acted || answered ? person.turn() + 1 : person.turn();
    return new Step(next.state(), turn, next.replies(), next.changes());
  }

  private static Next said(Next next, Reading reading) {
    return Alarms.heard(next, reading)
        .orElseGet(() -> {
          var then = first(next, reading);
          return reading.further().isEmpty()
              ? Misreading.offered(next, then, reading)
              : Replies.underOneKeyboard(
                  then.state() instanceof DidYouMean
                      ? plainFirst(next, reading)
                      : further(then, reading),
                  next.asksAgain().replies());
        });
  }

  /// What is plain is done; what was meant by the rest is asked last.
  private static Next plainFirst(Next next, Reading reading) {
    var then = further(next, reading);
    return DidYouMean.asked(then, new Event.Said(reading)).orElse(then);
  }

  private static Next first(Next next, Reading reading) {
    var noted = Alarms.noted(next, reading);
    var event = typedLabel(noted, reading).orElse(new Event.Said(reading));
    return noted.replies().isEmpty()
        ? answered(noted, event)
        : understood(noted, event).orElseGet(noted::asksAgain);
  }

  /// What else was said, as if it had been said next.
  private static Next further(Next next, Reading reading) {
    var then = next;
    for (var more : reading.further()) {
      then = understood(then, new Event.Said(more)).orElse(then);
    }
    return then;
  }

  private static Next corrected(Next next, Event.Corrected corrected) {
    return Pressing.isAlarm(corrected.reading()) || OddMessages.correctsTheScore(next, corrected)
        ? said(next, corrected.reading())
        : OddMessages.changed(next);
  }

  /// A label that was typed out is as good as the tap.
  private static Optional<Event> typedLabel(Next next, Reading reading) {
    if (SessionLog.isAbout(new Event.Said(reading))) {
      return Optional.empty();
    }
    return Questions.of(next)
        .buttons()
        .buttons()
        .filter(button -> reading.labels().contains(button.label().key()))
        .findFirst()
        .map(button ->
            new Event.Tapped(new Action(next.person().turn(), button.action(), button.argument())));
  }

  private static Next answered(Next next, Event event) {
    return understood(next, event)
        .or(() -> DidYouMean.asked(next, event))
        .orElseGet(() -> notUnderstood(next, event));
  }

  private static Optional<Next> understood(Next next, Event event) {
    return Privacy.asked(next, event)
        .or(() -> Consent.missing(next, event))
        .or(() -> DeepLink.followed(next, event))
        .or(() -> ForClinician.asked(next, event))
        .or(() -> Misreading.tapped(next, event))
        .or(() -> NotLikeThis.tapped(next, event))
        .or(() -> Charts.tapped(next, event))
        .or(() -> Feeling.tapped(next, event))
        .or(() -> DeskSettings.tapped(next, event))
        .or(() -> LessToday.tapped(next, event))
        .or(() -> Barriers.answered(next, event))
        .or(() -> Answering.of(next, event))
        .or(() -> Asked.first(next, event))
        .or(() -> Requests.of(next, event))
        .or(() -> Asked.last(next, event));
  }

  private static Next notUnderstood(Next next, Event event) {
    var words =
        Answers.reading(event)
            .map(reading ->
                isOfElsewhere(next, reading)
                    ? Words.of("tightness.elsewhere")
                    : OddMessages.notUnderstood(reading.said(), notUnderstood(next.state())))
            .orElseGet(() -> Words.of(notUnderstood(next.state())));
    return next.says(words).asksAgain();
  }

  /// Whether it is about a part of the body that this coach knows nothing of.
  private static boolean isOfElsewhere(Next next, Reading reading) {
    return reading.body().contains("elsewhere") && !next.person().profile().isLocked();
  }

  private static String notUnderstood(State state) {
    return switch (state) {
      case Welcome.AskedZone _, Settings.AskedZone _ -> "zone.unknown";
      case Settings.AskedCountry _ -> "settings.unknown-country";
      default -> "not-understood";
    };
  }

  private static Next outdated(Next next, Action action) {
    var person = next.person();
    if (person.equals(Person.stranger(person.id(), person.name(), person.language()))) {
      return next.says(new Reply.Toast(Words.of("outdated.stranger")));
    }
    if (!action.isOurs(person.turn())) {
      return next.says(new Reply.Toast(Words.of("odd.not-mine")));
    }
    var bounced =
        action.turn() == person.turn() - 1 && next.now().isBefore(person.turnedAt().plus(BOUNCE));
    return bounced
        ? next.says(new Reply.Toast(Words.of("outdated.already")))
        : Consent.asksOn(next.says(new Reply.Toast(Words.of("outdated.before"))));
  }
}
