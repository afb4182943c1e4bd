package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Dose;
import bitepoint.coach.Routine;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import bitepoint.understanding.Intent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Today's routine: offered, walked through a card at a time, and noted.
public sealed interface Session extends State
    permits Session.Offered, Session.AskedMinutes, Session.Doing, SessionGuard {
  /// @param day the person's own date: what was offered stays the same until it is answered
  record Offered(LocalDate day) implements Session {}

  /// How much time is there?
  record AskedMinutes(LocalDate day) implements Session {}

  /// @param routine what was begun; it stays that, whatever else changes
  /// @param at which exercise, from 0
  /// @param tooMuch those that were too much today, by position
  /// @param liked those that they like, by position
  record Doing(LocalDate day, List<Begun> routine, int at, Set<Integer> tooMuch, Set<Integer> liked)
      implements Session {
    public Doing {
      routine = List.copyOf(routine);
      tooMuch = Set.copyOf(tooMuch);
      liked = Set.copyOf(liked);
    }

    static Doing first(LocalDate day, Routine routine) {
      var begun = routine.items().stream().map(Begun::of).toList();
      return new Doing(day, begun, 0, Set.of(), Set.of());
    }

    /// Without what the catalogue has no longer.
    Routine routine(Catalogue catalogue) {
      return new Routine(routine.stream().flatMap(one -> one.in(catalogue).stream()).toList());
    }

    /// The catalogue's id of the exercise that is on; empty after the last.
    Optional<String> exercise(Catalogue catalogue) {
      var items = routine(catalogue).items();
      return at < items.size() ? Optional.of(items.get(at).exercise().id()) : Optional.empty();
    }

    Doing next() {
      return new Doing(day, routine, at + 1, tooMuch, liked);
    }

    Doing nextTooMuch() {
      return new Doing(day, routine, at + 1, with(tooMuch, at), liked);
    }

    Doing nextLiked() {
      return new Doing(day, routine, at + 1, tooMuch, with(liked, at));
    }

    private static Set<Integer> with(Set<Integer> some, int one) {
      var more = new HashSet<>(some);
      more.add(one);
      return more;
    }
  }

  /// An exercise of a routine that was begun.
  ///
  /// @param exercise the catalogue's id
  record Begun(String exercise, Dose dose, Way way) {
    static Begun of(Item item) {
      return new Begun(item.exercise().id(), item.dose(), item.way());
    }

    Optional<Item> in(Catalogue catalogue) {
      return catalogue.exercise(exercise).map(found -> new Item(found, dose, way));
    }
  }

  /// Today's routine as a new message.
  static Next offer(Next next) {
    return Screening.before(next, free -> free.asks(new Offered(free.today())));
  }

  /// Today's routine in place of the question that led to it, with what they planned for a day like
  /// this.
  ///
  /// @param opener what to say before it
  static Next card(Next next, Words opener) {
    return card(next, opener, PlanWords.today(next));
  }

  /// The same after much that had to be said.
  static Next cardAlone(Next next, Words opener) {
    return card(next, opener, Optional.empty());
  }

  private static Next card(Next next, Words opener, Optional<Words> planned) {
    return Screening.isDue(next)
        ? offer(next.says(new Reply.EditOf(opener, Keyboard.NONE)))
        : SessionOffer.card(next, next.today(), opener, planned);
  }

  /// Today's routine, so long from now on.
  static Next lasting(Next next, int minutes) {
    return Screening.isDue(next)
        ? offer(next.prefers(preferences -> preferences.minutes(minutes)))
        : SessionOffer.lasting(next, next.today(), minutes);
  }

  /// The first exercise at once, as a new message.
  static Next begin(Next next) {
    var today = next.today();
    return Screening.before(
        next, free -> free.goes(Doing.first(today, free.routine(today))).asksAgain());
  }

  /// One exercise by itself, at their own dose.
  ///
  /// @param id the catalogue's
  static Next shows(Next next, String id) {
    var exercise = next.catalogue().exercise(id).orElseThrow();
    var dose =
        exercise
            .dose(next.coachedPhase(), next.journey().standing().dose())
            .orElseGet(exercise::lastDose);
    return WarningSign.unlessLocked(
        next,
        free ->
            free.goes(new Idle())
                .shows(
                    new Drawing.Exercise(id),
                    ExerciseWords.shown(next, exercise, dose),
                    Buttons.menu().and(NotLikeThis.button(id))));
  }

  static Optional<Next> answer(Next next, Session asked, Event event) {
    return switch (asked) {
      case Offered(var day) -> SessionOffer.answer(next, day, event);
      case AskedMinutes(var day) ->
          Answers.minutes(event).map(minutes -> SessionOffer.lasting(next, day, minutes));
      case Doing doing -> doing(next, doing, event);
      case SessionGuard guard -> SessionGuard.answer(next, guard, event);
    };
  }

  static Reply question(Next next, Session asked) {
    return switch (asked) {
      case Offered(var day) -> SessionOffer.question(next, day);
      case AskedMinutes _ ->
          new Reply.EditOf(
              Words.of(
                  "session.ask-minutes",
                  "minutes",
                  next.person().profile().preferences().minutes()),
              Buttons.minutes());
      case Doing doing -> {
        var routine = doing.routine(next.catalogue());
        yield routine.items().isEmpty()
            ? SessionOffer.question(next, doing.day())
            : SessionCard.of(routine, doing);
      }
      case SessionGuard guard -> SessionGuard.question(guard);
    };
  }

  private static Optional<Next> doing(Next next, Doing doing, Event event) {
    if (doing.routine(next.catalogue()).items().isEmpty()) {
      return Optional.of(offer(next));
    }
    var guarded = SessionGuard.during(next, doing, event);
    if (guarded.isPresent()) {
      return guarded;
    }
    if (SessionLog.isAbout(event)) {
      return Optional.empty();
    }
    if (Answers.tapped(event, "next") || Answers.isAbout(event, Intent.LOG_SESSION)) {
      return Optional.of(on(next, doing.next()));
    }
    if (Answers.tapped(event, "like")) {
      return Optional.of(on(next, doing.nextLiked()));
    }
    return Answers.tapped(event, "stop") || Answers.isAbout(event, Intent.SKIP)
        ? Optional.of(SessionNote.stopped(next, doing))
        : Optional.empty();
  }

  /// The exercise that is on now, or after the last the note of what was done.
  static Next on(Next next, Doing doing) {
    return doing.at() < doing.routine(next.catalogue()).items().size()
        ? next.asks(doing)
        : SessionNote.through(next, doing);
  }

  /// The exercises that somebody is in the middle of.
  static Optional<Doing> underway(State state) {
    return state instanceof Doing doing
        ? Optional.of(doing)
        : state instanceof SessionGuard guard ? Optional.of(guard.doing()) : Optional.empty();
  }
}
