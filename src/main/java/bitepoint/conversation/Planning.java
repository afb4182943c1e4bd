package bitepoint.conversation;

import bitepoint.conversation.IfThen.Cue;
import bitepoint.conversation.IfThen.Instead;
import bitepoint.understanding.Intent;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// "After I …, I do my exercises. If my back is sore, …; if there is no time, …" A tap each, in one
/// message that changes, and every answer is kept at once.
///
/// The welcome has its nine taps and then the first exercises: a tenth question between somebody
/// and the towel would be the heaviest of them. So the plan is offered under what closes the first
/// session, or the first evening without one: one button, where it is known what a session is and
/// the next question would be "and tomorrow?".
public sealed interface Planning extends State {
  int FIRST_SESSIONS = 5;

  /// After what?
  record AskedCue() implements Planning {}

  /// And where the back is sore?
  record AskedWhenSore() implements Planning {}

  /// And where there is no time?
  record AskedWhenRushed() implements Planning {}

  /// The plan was said back; it can be changed.
  record Shown() implements Planning {}

  /// The plan that there is, or a new one.
  static Next open(Next next) {
    return next.asks(plan(next).isPresent() ? new Shown() : new AskedCue());
  }

  static Button button() {
    return Buttons.labelled("plan.make", "plan");
  }

  /// What is offered after one of the first sessions. A sore week has a plan of its own.
  static boolean isDueAfterASession(Next next) {
    return isDue(next) && next.journey().deeds().strengthSessions() <= FIRST_SESSIONS;
  }

  /// What stands under a day off on the first evening.
  static boolean isDueWithoutOne(Next next) {
    return isDue(next) && next.person().profile().lastAskedOn().isEmpty();
  }

  static Optional<Next> answer(Next next, Planning asked, Event event) {
    return switch (asked) {
      case AskedCue() -> cue(next, event);
      case AskedWhenSore() ->
          Answers.choice(event, "sore", Instead.class)
              .map(instead ->
                  keeps(next, plan -> plan.whenSore(instead)).asks(new AskedWhenRushed()))
              .or(() -> notNow(next, event));
      case AskedWhenRushed() ->
          Answers.choice(event, "rushed", Instead.class)
              .map(instead -> told(keeps(next, plan -> plan.whenRushed(instead))))
              .or(() -> notNow(next, event));
      case Shown() -> shown(next, event);
    };
  }

  static Reply question(Next next, Planning asked) {
    return PlanCard.of(next, asked);
  }

  private static boolean isDue(Next next) {
    return plan(next).isEmpty() && !next.isInFlareUp() && !next.person().profile().isLocked();
  }

  private static Optional<IfThen> plan(Next next) {
    return next.person().profile().plan();
  }

  private static Optional<Next> cue(Next next, Event event) {
    return Answers.choice(event, "cue", Cue.class)
        .map(cue -> after(next, cue, Optional.empty()))
        .or(() -> notNow(next, event))
        .or(() -> CueNamed.in(event).map(words -> named(next, words)));
  }

  private static Next named(Next next, String words) {
    return ActivityNames.isTooLong(words)
        ? next.says(Words.of("activities.too-long")).asksAgain()
        : after(next, Cue.OWN, Optional.of(words));
  }

  private static Next after(Next next, Cue cue, Optional<String> own) {
    var plan =
        plan(next).map(before -> before.cue(cue, own)).orElseGet(() -> IfThen.after(cue, own));
    return kept(next, Optional.of(plan)).asks(new AskedWhenSore());
  }

  private static Next keeps(Next next, UnaryOperator<IfThen> other) {
    return kept(next, plan(next).map(other));
  }

  private static Next kept(Next next, Optional<IfThen> plan) {
    return next.noting(new Change.ProfileIs(next.person().profile().planning(plan)));
  }

  /// What is not answered stays as it is.
  private static Optional<Next> notNow(Next next, Event event) {
    var no = !Answers.agreed(event).orElse(true) || Answers.isAbout(event, Intent.SKIP);
    return Answers.tapped(event, "not-now") || no ? Optional.of(told(next)) : Optional.empty();
  }

  private static Optional<Next> shown(Next next, Event event) {
    if (Answers.tapped(event, "change")) {
      return Optional.of(next.asks(new AskedCue()));
    }
    if (Answers.tapped(event, "drop")) {
      return Optional.of(told(kept(next, Optional.empty())));
    }
    return Answers.tapped(event, "keep") ? Optional.of(told(next)) : Optional.empty();
  }

  private static Next told(Next next) {
    var words =
        plan(next).map(plan -> PlanWords.told(next, plan)).orElseGet(() -> Words.of("plan.none"));
    return next.goes(new Idle()).says(new Reply.EditOf(words, Keyboard.NONE));
  }
}
