package bitepoint.conversation;

import bitepoint.coach.Needs;
import bitepoint.coach.Routine;
import bitepoint.conversation.Session.AskedMinutes;
import bitepoint.conversation.Session.Doing;
import bitepoint.conversation.Session.Offered;
import bitepoint.understanding.Intent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Today's routine before it begins: start it, make it shorter or longer, say that it is done, or
/// rest.
final class SessionOffer {

  /// In a flare-up there is no more to do than this takes.
  private static final int FLARE_MINUTES = 10;

  private SessionOffer() {}

  /// In place of the question that led to it.
  static Next card(Next next, LocalDate day, Words opener) {
    var routine = next.routine(day);
    return next.goes(new Offered(day))
        .says(new Reply.EditOf(SessionCard.plan(next, routine, opener), choices(next, routine)));
  }

  static Reply question(Next next, LocalDate day) {
    var routine = next.routine(day);
    return new Reply.Text(SessionCard.overview(next, routine), choices(next, routine));
  }

  static Optional<Next> answer(Next next, LocalDate day, Event event) {
    var logged = SessionLog.of(next, event);
    if (logged.isPresent()) {
      return logged;
    }
    if (Answers.tapped(event, "start") || isBegun(event)) {
      return Optional.of(next.asks(Doing.first(day, next.routine(day))));
    }
    if (Answers.tapped(event, "short")) {
      return Optional.of(next.asks(Doing.first(day, next.routine(day, Needs.SHORTEST))));
    }
    if (Answers.tapped(event, "did-it")) {
      return Optional.of(SessionNote.whole(next, next.routine(day), day));
    }
    if (Answers.isAbout(event, Intent.LOG_SESSION)) {
      return Optional.of(SessionNote.whole(next.says(Reply.Reaction.DONE), next.routine(day), day));
    }
    if (Answers.tapped(event, "time")) {
      return Optional.of(next.asks(new AskedMinutes(day)));
    }
    if (Answers.tapped(event, "rest") || Answers.isAbout(event, Intent.SKIP)) {
      return Optional.of(Session.rest(next));
    }
    return Answers.minutesSaid(event).map(minutes -> lasting(next, day, minutes));
  }

  /// A yes, or the button's word without its minutes.
  private static boolean isBegun(Event event) {
    return Answers.agreed(event).orElse(false)
        || Answers.reading(event)
            .map(reading -> reading.labels().contains("routine.begin"))
            .orElse(false);
  }

  /// So long from now on.
  static Next lasting(Next next, LocalDate day, int minutes) {
    var kept = next.prefers(preferences -> preferences.minutes(minutes));
    var enough = next.isInFlareUp() && minutes > FLARE_MINUTES;
    return card(
        kept,
        day,
        enough
            ? Words.of("session.minutes-enough")
            : new Words("session.minutes-kept", Map.of("minutes", minutes)));
  }

  private static Keyboard choices(Next next, Routine routine) {
    var start = Button.of(Words.of("routine.start", "minutes", routine.minutes()), "start");
    var usual = next.person().profile().preferences().minutes();
    return new Keyboard(
        List.of(
            usual > Needs.SHORTEST
                ? List.of(start, Buttons.labelled("routine.short", "short"))
                : List.of(start),
            List.of(
                Buttons.labelled("routine.did-it", "did-it"),
                Buttons.labelled("routine.rest", "rest")),
            List.of(
                isWorseAfterTraining(next)
                    ? MadeWorse.button()
                    : Buttons.labelled("routine.time", "time"),
                Buttons.labelled("button.tweak", "tweak"))));
  }

  /// A morning that is worse by what counts, after a day with a session.
  private static boolean isWorseAfterTraining(Next next) {
    var diary = next.person().diary();
    var yesterday = next.today().minusDays(1);
    var rise = next.programme().rule().goodDay().nextMorningWorseByLessThan();
    return diary.trainedOn(yesterday)
        && diary
            .painOn(next.today())
            .flatMap(now -> diary.painOn(yesterday).map(before -> now - before >= rise))
            .orElse(false);
  }
}
