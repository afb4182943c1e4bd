package bitepoint.conversation;

import bitepoint.coach.Taste;
import bitepoint.coach.rule.Rule.InSession.Then;
import bitepoint.conversation.Session.Doing;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Something hurts, or is too much, in the exercise that is on (`coaching.md` 4.1 and 4.3): it is
/// made smaller, or it stops, is noted at once, and the session goes on with the next one.
public sealed interface SessionGuard extends Session {
  /// Where a reading's body says that it goes down a leg.
  Set<String> DOWN_A_LEG = Set.of("down-the-leg", "weak-leg", "below-knee");

  /// Too much, but in which way?
  record AskedWhy(Doing doing) implements SessionGuard {}

  /// It hurts, but how much?
  record AskedPain(Doing doing) implements SessionGuard {}

  /// It goes down a leg. Is it new weakness or numbness, or in both legs?
  ///
  /// @param doing already past the exercise that stopped
  record AskedLeg(Doing doing) implements SessionGuard {}

  Doing doing();

  /// Empty where nothing is wrong with the exercise that is on.
  static Optional<Next> during(Next next, Doing running, Event event) {
    var doing = running.held(next.now());
    if (Answers.tapped(event, "too-much")) {
      return Optional.of(next.asks(new AskedWhy(doing)));
    }
    if (isDownALeg(event)) {
      return Optional.of(leg(next, doing));
    }
    return MadeWorse.during(next, doing, event)
        .or(() -> hurts(next, doing, event))
        .or(() -> score(event).map(pain -> scored(next, doing, pain)));
  }

  static Optional<Next> answer(Next next, SessionGuard asked, Event event) {
    return switch (asked) {
      case AskedWhy(var doing) -> why(next, doing, event);
      case AskedPain(var doing) ->
          isDownALeg(event)
              ? Optional.of(leg(next, doing))
              : Answers.pain(event)
                  .map(pain -> scored(next, doing, pain))
                  .or(() -> leaves(next, doing, event));
      case AskedLeg(var doing) ->
          isNew(event)
              .map(isNew ->
                  isNew
                      ? WarningSign.raise(next, WarningSign.From.ANYWHERE, Optional.empty())
                      : Session.on(inPlace(next, Words.of("session.leg-rests")), doing))
              .or(() -> isOver(event) ? Optional.of(next.asksAgain()) : Optional.empty());
    };
  }

  static Reply question(SessionGuard asked) {
    return switch (asked) {
      case AskedWhy _ ->
          new Reply.EditOf(
              Words.of("session.why"),
              Keyboard.column(
                  Buttons.labelled("session.why.hard", "hard"),
                  Buttons.labelled("session.why.pain", "hurts"),
                  Buttons.labelled("session.why.leg", "leg")));
      case AskedPain _ -> new Reply.Text(Words.of("session.how-much"), Buttons.scale());
      case AskedLeg _ -> new Reply.EditOf(Words.of("session.leg"), newOrNot());
    };
  }

  /// The answers to whether there is new weakness or numbness, or both legs.
  static Keyboard newOrNot() {
    return Keyboard.column(
        Buttons.labelled("session.leg.yes", "yes"), Buttons.labelled("session.leg.no", "no"));
  }

  /// The answer that was given, tapped or in words.
  static Optional<Boolean> isNew(Event event) {
    return Answers.agreed(event)
        .or(() -> Answers.body(event).filter(SessionGuard::isWeak).map(_ -> true));
  }

  /// Whether they say that it goes down a leg.
  static boolean isDownALeg(Event event) {
    return Answers.body(event).stream()
        .flatMap(reading -> reading.body().stream())
        .anyMatch(DOWN_A_LEG::contains);
  }

  private static Optional<Next> why(Next next, Doing doing, Event event) {
    if (Answers.tapped(event, "leg") || isDownALeg(event)) {
      return Optional.of(leg(next, doing));
    }
    if (Answers.tapped(event, "hurts")) {
      return Optional.of(pain(next, doing, Words.of("session.stops")));
    }
    if (Answers.tapped(event, "hard") || Answers.isAbout(event, Intent.LOG_SESSION)) {
      return Optional.of(Session.on(next, doing.nextTooMuch()));
    }
    return MadeWorse.during(next, doing, event)
        .or(() -> hurts(next, doing, event))
        .or(() ->
            Answers.pain(event)
                .map(pain ->
                    stops(next, pain)
                        ? scored(next, doing, pain)
                        : Session.on(next, doing.nextTooMuch())))
        .or(() -> leaves(next, doing, event));
  }

  /// Where they leave off, what was too much is noted all the same.
  private static Optional<Next> leaves(Next next, Doing doing, Event event) {
    return Answers.isAbout(event, Intent.SKIP)
        ? Optional.of(SessionNote.stopped(next, doing.nextTooMuch()))
        : Optional.empty();
  }

  /// A number that is said along is how much.
  private static Optional<Next> hurts(Next next, Doing doing, Event event) {
    return Answers.body(event)
        .filter(reading -> reading.body().contains("hurts"))
        .map(reading ->
            reading
                .pain()
                .map(pain -> scored(next, doing, pain))
                .orElseGet(() -> next.asks(new AskedPain(doing))));
  }

  private static boolean isWeak(Reading reading) {
    return reading.body().contains("weak-leg");
  }

  private static boolean isOver(Event event) {
    return Answers.isAbout(event, Intent.SKIP) || Answers.isAbout(event, Intent.LOG_SESSION);
  }

  private static Optional<Integer> score(Event event) {
    return Answers.isAbout(event, Intent.PAIN_SCORE) ? Answers.pain(event) : Optional.empty();
  }

  private static Next scored(Next next, Doing doing, int score) {
    return switch (next.programme().rule().inSession().at(score)) {
      case CARRY_ON -> stays(next, doing, Words.of("session.carry-on", "pain", score));
      case HALVE -> stays(next, doing, Words.of("session.halve", "pain", score));
      case STOP -> pain(next, doing, Words.of("session.stops-at", "pain", score));
    };
  }

  private static boolean stops(Next next, int score) {
    return next.programme().rule().inSession().at(score) == Then.STOP;
  }

  private static Next stays(Next next, Doing doing, Words words) {
    return Guide.shows(inPlace(next, words), doing);
  }

  private static Next pain(Next next, Doing doing, Words words) {
    var noted = tastes(next, doing, Taste::stopped);
    return Session.on(inPlace(noted, words), doing.nextTooMuch());
  }

  private static Next leg(Next next, Doing doing) {
    return tastes(next, doing, Taste::rests).asks(new AskedLeg(doing.nextTooMuch()));
  }

  private static Next inPlace(Next next, Words words) {
    return next.says(new Reply.EditOf(words, Keyboard.NONE));
  }

  private static Next tastes(Next next, Doing doing, BiFunction<Taste, LocalDate, Taste> changed) {
    return doing
        .exercise(next.catalogue())
        .map(exercise -> Tasting.changed(next, exercise, doing.day(), changed))
        .orElse(next);
  }
}
