package bitepoint.conversation;

import bitepoint.coach.Flare;
import bitepoint.coach.safety.Tier;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The screen of warning signs (`coaching.md` 2.2): in full in the welcome and at every flare-up,
/// in one line each week. Two screens, one tap each where nothing fits.
public sealed interface Screening extends State {
  /// From so many days on the line is asked again.
  int LINE_AFTER_DAYS = 7;

  /// What it was asked for, and what goes on afterwards.
  sealed interface Purpose {
    record OfTheWelcome() implements Purpose {}

    record OfATweak(TweakTold told) implements Purpose {}

    record BeforeExercise() implements Purpose {}
  }

  /// Is it an emergency?
  record First(Purpose purpose) implements Screening {}

  /// Anything else that a clinician must see?
  record Second(Purpose purpose) implements Screening {}

  /// Which of the second screen's?
  record Which(Purpose purpose, Set<String> ticked) implements Screening {
    public Which {
      ticked = Set.copyOf(ticked);
    }
  }

  /// The line that is asked weekly.
  record Line() implements Screening {}

  /// Whether something comes before exercise.
  static boolean isDue(Next next) {
    return due(next).isPresent();
  }

  /// What comes before exercise: the way back where it is locked, the screen where it is due.
  static Next before(Next next, UnaryOperator<Next> exercise) {
    return due(next).map(next::asks).orElseGet(() -> exercise.apply(next));
  }

  private static Optional<State> due(Next next) {
    if (next.person().profile().isLocked()) {
      return Optional.of(new WarningSign.AskedSeen());
    }
    var safety = next.person().profile().safety();
    var flare = next.journey().flare().map(Flare::since);
    var screened = safety.screenedOn();
    if (screened.isEmpty() || flare.map(screened.get()::isBefore).orElse(false)) {
      return Optional.of(new First(new Purpose.BeforeExercise()));
    }
    return next.daysSince(screened.get()) >= LINE_AFTER_DAYS
        ? Optional.of(new Line())
        : Optional.empty();
  }

  static Optional<Next> answer(Next next, Screening asked, Event event) {
    return switch (asked) {
      case First(var purpose) ->
          Answers.agreed(event)
              .map(some ->
                  some
                      ? WarningSign.raise(next, from(purpose), Optional.empty(), Set.of())
                      : begun(next, purpose).asks(new Second(purpose)))
              .or(() -> more(purpose, event).map(known -> next.asks(new First(known))));
      case Second(var purpose) ->
          Answers.agreed(event)
              .map(some ->
                  some ? next.asks(new Which(purpose, Set.of())) : through(next, purpose, Set.of()))
              .or(() -> more(purpose, event).map(known -> next.asks(new Second(known))));
      case Which(var purpose, var ticked) ->
          Answers.argument(event, "sign")
              .map(sign -> next.asks(new Which(purpose, toggled(ticked, sign))))
              .or(() ->
                  Answers.tapped(event, "done") || Answers.agreed(event).isPresent()
                      ? Optional.of(through(next, purpose, ticked))
                      : Optional.empty());
      case Line() ->
          Answers.agreed(event)
              .map(some ->
                  some
                      ? next.asks(new First(new Purpose.BeforeExercise()))
                      : Session.card(screened(next), Words.of("warning.weekly.good")));
    };
  }

  static Reply question(Next next, Screening asked) {
    return ScreeningCards.of(next, asked);
  }

  /// One ticked sign more, or one fewer.
  static Set<String> toggled(Set<String> ticked, String sign) {
    var changed = new HashSet<>(ticked);
    if (!changed.remove(sign)) {
      changed.add(sign);
    }
    return changed;
  }

  /// A flare-up counts once no emergency stands in its way.
  private static Next begun(Next next, Purpose purpose) {
    return purpose instanceof Purpose.OfATweak ? Steps.flares(next) : next;
  }

  /// What is told of the tweak meanwhile is kept.
  private static Optional<Purpose> more(Purpose purpose, Event event) {
    return purpose instanceof Purpose.OfATweak(var told)
        ? TweakReport.score(event, told).map(Purpose.OfATweak::new)
        : Optional.empty();
  }

  private static Next through(Next next, Purpose purpose, Set<String> ticked) {
    var tier = next.programme().redFlags().mostPressing(ticked);
    if (tier.map(Tier::locks).orElse(false)) {
      return WarningSign.raise(next, from(purpose), Optional.empty(), ticked);
    }
    return goesOn(WarningSign.noted(screened(next), ticked), purpose);
  }

  private static Next screened(Next next) {
    var profile = next.person().profile();
    var safety = profile.safety().screenedOn(next.today());
    return next.noting(new Change.ProfileIs(profile.safe(safety)));
  }

  private static Next goesOn(Next next, Purpose purpose) {
    return switch (purpose) {
      case Purpose.OfTheWelcome() -> next.asks(new Welcome.AskedPain());
      case Purpose.OfATweak(var told) -> TweakReport.asksTheRest(next, told);
      case Purpose.BeforeExercise() -> Session.offer(next);
    };
  }

  private static WarningSign.From from(Purpose purpose) {
    return switch (purpose) {
      case Purpose.OfTheWelcome() -> WarningSign.From.WELCOME;
      case Purpose.OfATweak _ -> WarningSign.From.TWEAK;
      case Purpose.BeforeExercise() -> WarningSign.From.EXERCISE;
    };
  }
}
