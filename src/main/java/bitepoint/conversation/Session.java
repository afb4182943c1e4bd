package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Dose;
import bitepoint.coach.Routine;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import bitepoint.understanding.Intent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Today's routine: offered, walked through a card at a time, and noted.
public sealed interface Session extends State
    permits Session.Offered, Session.AskedMinutes, Session.Doing, SessionGuard, EveningQuestion {
  /// @param day the person's own date: what was offered stays the same until it is answered
  record Offered(LocalDate day) implements Session {}

  /// How much time is there?
  record AskedMinutes(LocalDate day) implements Session {}

  /// @param routine what was begun; it stays that, but for what is skipped or made easier
  /// @param at which exercise, from 0
  /// @param tooMuch those that were too much today, by position
  /// @param liked those that they like, by position
  /// @param stint which part of the exercise, from 0
  /// @param watch where the clock of that part stands, once it was started
  /// @param eased whether the exercise that is on is done in its easier way
  record Doing(
      LocalDate day,
      List<Begun> routine,
      int at,
      Set<Integer> tooMuch,
      Set<Integer> liked,
      int stint,
      Optional<Stopwatch> watch,
      boolean eased)
      implements Session {
    public Doing {
      routine = List.copyOf(routine);
      tooMuch = Set.copyOf(tooMuch);
      liked = Set.copyOf(liked);
    }

    static Doing first(LocalDate day, Routine routine) {
      return first(day, routine.items().stream().map(Begun::of).toList());
    }

    static Doing first(LocalDate day, List<Begun> begun) {
      return new Doing(day, begun, 0, Set.of(), Set.of(), 0, Optional.empty(), false);
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
      return at(at + 1, routine, tooMuch);
    }

    Doing nextTooMuch() {
      return at(at + 1, routine, with(tooMuch, at));
    }

    /// The exercise that is on is left out.
    Doing skipped() {
      var fewer = new ArrayList<>(routine);
      fewer.remove(at);
      var likedStill = new HashSet<>(liked);
      likedStill.remove(at);
      return new Doing(day, fewer, at, tooMuch, likedStill, 0, Optional.empty(), false);
    }

    /// That in the place of the exercise that is on, from its beginning.
    Doing instead(Item item) {
      var other = new ArrayList<>(routine);
      other.set(at, Begun.of(item));
      return new Doing(day, other, at, tooMuch, liked, 0, Optional.empty(), eased);
    }

    Doing madeEasier() {
      return new Doing(day, routine, at, tooMuch, liked, 0, Optional.empty(), true);
    }

    Doing likes() {
      return new Doing(day, routine, at, tooMuch, with(liked, at), stint, watch, eased);
    }

    Doing nextStint() {
      return new Doing(day, routine, at, tooMuch, liked, stint + 1, Optional.empty(), eased);
    }

    Doing timed(Stopwatch by) {
      return new Doing(day, routine, at, tooMuch, liked, stint, Optional.of(by), eased);
    }

    /// With the clock standing still.
    Doing held(Instant now) {
      return new Doing(
          day, routine, at, tooMuch, liked, stint, watch.map(by -> by.stopped(now)), eased);
    }

    private Doing at(int other, List<Begun> exercises, Set<Integer> hard) {
      return new Doing(day, exercises, other, hard, liked, 0, Optional.empty(), false);
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
      case EveningQuestion.Asked evening -> EveningQuestion.answer(next, evening, event);
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
            : GuideCard.of(next, doing);
      }
      case SessionGuard guard -> SessionGuard.question(guard);
      case EveningQuestion.Asked _ -> EveningQuestion.question();
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
    if (Answers.isAbout(event, Intent.LOG_SESSION)) {
      return Optional.of(Guide.done(next, doing));
    }
    if (event instanceof Event.Tapped(var tap)) {
      return tapped(next, doing, tap.name());
    }
    return Answers.isAbout(event, Intent.SKIP)
        ? Optional.of(SessionNote.stopped(next, doing))
        : Optional.empty();
  }

  private static Optional<Next> tapped(Next next, Doing doing, String name) {
    return switch (name) {
      case "go" -> Optional.of(Guide.goes(next, doing));
      case "set" -> Optional.of(Guide.leadsOn(next, doing));
      case "next" -> Optional.of(on(next, doing.next()));
      case "hold" -> Optional.of(Guide.pauses(next, doing));
      case "easier" -> Optional.of(Guide.shows(next, Guide.easier(next, doing)));
      case "leave-out" -> Optional.of(on(next, doing.skipped()));
      case "like" ->
          Optional.of(
              Guide.shows(next.says(new Reply.Toast(Words.of("session.liked"))), doing.likes()));
      case "stop" -> Optional.of(SessionNote.stopped(next, doing));
      default -> Optional.empty();
    };
  }

  /// The exercise that is on now, or after the last the note of what was done.
  static Next on(Next next, Doing doing) {
    return doing.at() < doing.routine(next.catalogue()).items().size()
        ? Guide.shows(next, doing)
        : SessionNote.through(next, doing);
  }

  /// The exercises that somebody is in the middle of.
  static Optional<Doing> underway(State state) {
    return state instanceof Doing doing
        ? Optional.of(doing)
        : state instanceof SessionGuard guard ? Optional.of(guard.doing()) : Optional.empty();
  }
}
