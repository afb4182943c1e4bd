package bitepoint.conversation;

import bitepoint.coach.Barrier;
import bitepoint.coach.Needs;
import bitepoint.coach.Routine;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import bitepoint.conversation.IfThen.Instead;
import bitepoint.conversation.Session.Doing;
import java.util.List;
import java.util.Optional;

/// The little that somebody planned for a sore day, or for one without time: one tap, and it
/// counts.
final class LessToday {
  private static final String ACTION = "less";
  private static final String WALK = "walking";

  /// A short walk, in minutes: what a flare-up has several of.
  private static final int SHORT_WALK = 5;

  private LessToday() {}

  /// What they planned for a day like today. Where they planned nothing, or where two minutes are
  /// today's routine already, there is nothing to offer.
  static Optional<Instead> planned(Next next) {
    return next.person()
        .profile()
        .plan()
        .flatMap(plan ->
            isSore(next)
                ? Optional.of(plan.whenSore())
                : isRushed(next) && isPlanned(next)
                    ? Optional.of(plan.whenRushed())
                    : Optional.empty());
  }

  /// Whether they planned something else than two minutes for a day without time.
  static boolean isPlanned(Next next) {
    return next.person()
        .profile()
        .plan()
        .map(plan -> plan.whenRushed() != Instead.TWO_MINUTES)
        .orElse(false);
  }

  /// A morning well above their usual, or a flare-up.
  static boolean isSore(Next next) {
    return next.isInFlareUp() || next.situation().isBad(next.today());
  }

  /// The button for it beside today's exercises; two minutes have theirs.
  static Optional<Button> button(Next next) {
    return planned(next)
        .filter(less -> less != Instead.TWO_MINUTES)
        .map(less -> Button.of(PlanWords.label(less), ACTION, less.name()));
  }

  /// Empty for any other event.
  static Optional<Next> tapped(Next next, Event event) {
    return Answers.choice(event, ACTION, Instead.class)
        .map(less ->
            WarningSign.unlessLocked(
                next,
                free -> less == Instead.BREAK ? SittingBreak.of(free, event) : begins(free, less)));
  }

  private static Next begins(Next next, Instead less) {
    return Screening.before(
        next, free -> free.goes(Doing.first(free.today(), routine(free, less))).asksAgain());
  }

  private static Routine routine(Next next, Instead less) {
    return switch (less) {
      case TWO_MINUTES, BREAK -> next.routine(next.today(), Needs.SHORTEST);
      case TOWEL -> TowelTold.alone(next);
      case WALK -> walk(next);
    };
  }

  private static Routine walk(Next next) {
    var exercise = next.catalogue().exercise(WALK).orElseThrow();
    var dose =
        exercise
            .dose(next.coachedPhase(), next.journey().standing().dose())
            .orElseGet(exercise::lastDose);
    return new Routine(List.of(new Item(exercise, dose.within(SHORT_WALK), Way.USUAL)));
  }

  private static boolean isRushed(Next next) {
    return next.barrier(next.today()).map(Barrier.Kind.TIME::equals).orElse(false);
  }
}
