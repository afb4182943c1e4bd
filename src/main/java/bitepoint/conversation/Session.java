package bitepoint.conversation;

import bitepoint.coach.Routine;
import bitepoint.coach.Routine.Length;
import bitepoint.coach.Training.Outcome;
import bitepoint.understanding.Intent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Today's routine: offered, walked through a card at a time, and noted.
public sealed interface Session extends State {
  /// @param day the person's own date: what was offered stays the same until it is answered
  record Offered(LocalDate day) implements Session {}

  /// @param at which exercise, from 0
  /// @param tooMuch those that were too much today, by position
  record Doing(LocalDate day, Length length, int at, Set<Integer> tooMuch) implements Session {
    public Doing {
      tooMuch = Set.copyOf(tooMuch);
    }
  }

  /// Today's routine as a new message.
  static Next offer(Next next) {
    return locked(next).orElseGet(() -> next.asks(new Offered(next.today())));
  }

  /// Today's routine in place of the question that led to it.
  ///
  /// @param opener what to say before it
  static Next card(Next next, Words opener) {
    var offered = new Offered(next.today());
    return locked(next)
        .orElseGet(() ->
            next.goes(offered)
                .says(
                    new Reply.EditOf(
                        SessionCard.plan(next.routine(Length.FULL, offered.day()), opener),
                        choices(next, offered))));
  }

  /// The first exercise at once, as a new message.
  static Next begin(Next next) {
    var first = new Doing(next.today(), Length.FULL, 0, Set.of());
    return locked(next).orElseGet(() -> next.goes(first).asksAgain());
  }

  static Optional<Next> answer(Next next, Session asked, Event event) {
    return switch (asked) {
      case Offered(var day) -> offered(next, day, event);
      case Doing doing -> doing(next, doing, event);
    };
  }

  static Reply question(Next next, Session asked) {
    return switch (asked) {
      case Offered offered ->
          new Reply.Text(
              SessionCard.overview(next.routine(Length.FULL, offered.day())),
              choices(next, offered));
      case Doing doing -> SessionCard.of(next.routine(doing.length(), doing.day()), doing);
    };
  }

  private static Optional<Next> offered(Next next, LocalDate day, Event event) {
    if (Answers.tapped(event, "start")) {
      return Optional.of(next.asks(new Doing(day, Length.FULL, 0, Set.of())));
    }
    if (Answers.tapped(event, "short")) {
      return Optional.of(next.asks(new Doing(day, Length.TWO_MINUTES, 0, Set.of())));
    }
    if (Answers.tapped(event, "did-it") || means(event, Intent.LOG_SESSION)) {
      var routine = next.routine(Length.FULL, day);
      return Optional.of(SessionNote.whole(next, routine, day));
    }
    return Answers.tapped(event, "rest") || means(event, Intent.SKIP)
        ? Optional.of(rest(next))
        : Optional.empty();
  }

  private static Optional<Next> doing(Next next, Doing doing, Event event) {
    var routine = next.routine(doing.length(), doing.day());
    if (Answers.tapped(event, "next") || means(event, Intent.LOG_SESSION)) {
      return Optional.of(on(next, doing, routine, doing.tooMuch()));
    }
    if (Answers.tapped(event, "too-much")) {
      var more = new HashSet<>(doing.tooMuch());
      more.add(doing.at());
      return Optional.of(on(next, doing, routine, more));
    }
    if (Answers.tapped(event, "stop") || means(event, Intent.SKIP)) {
      var outcome = doing.tooMuch().isEmpty() ? Outcome.PART : Outcome.TOO_MUCH;
      return Optional.of(SessionNote.of(next, routine, doing, doing.at(), outcome));
    }
    return Optional.empty();
  }

  private static Next on(Next next, Doing doing, Routine routine, Set<Integer> tooMuch) {
    var following = doing.at() + 1;
    if (following < routine.items().size()) {
      return next.asks(new Doing(doing.day(), doing.length(), following, tooMuch));
    }
    var outcome = tooMuch.isEmpty() ? Outcome.DONE : Outcome.TOO_MUCH;
    var finished = new Doing(doing.day(), doing.length(), following, tooMuch);
    return SessionNote.of(next, routine, finished, following, outcome);
  }

  /// A day off, from wherever it was said.
  static Next rest(Next next) {
    return next.noting(new Change.NotedRest(next.today()))
        .goes(new Idle())
        .says(
            new Reply.EditOf(
                Words.of("session.rest", "when", Rhythm.when(next, Rhythm.soonest(next))),
                Keyboard.NONE));
  }

  private static Optional<Next> locked(Next next) {
    return next.person().profile().isLocked()
        ? Optional.of(WarningSign.asksSeen(next))
        : Optional.empty();
  }

  private static Keyboard choices(Next next, Offered offered) {
    var minutes = next.routine(Length.FULL, offered.day()).minutes();
    return new Keyboard(
        List.of(
            List.of(
                Button.of(Words.of("routine.start", "minutes", minutes), "start"),
                Buttons.labelled("routine.short", "short")),
            List.of(
                Buttons.labelled("routine.did-it", "did-it"),
                Buttons.labelled("routine.rest", "rest")),
            List.of(Buttons.labelled("button.tweak", "tweak"))));
  }

  private static boolean means(Event event, Intent intent) {
    return Answers.reading(event).map(reading -> reading.intent() == intent).orElse(false);
  }
}
