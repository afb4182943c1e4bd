package bitepoint.conversation;

import bitepoint.coach.rule.Criterion;
import bitepoint.coach.rule.Decision.Place;
import java.util.Map;

/// A step forward: offered with their own numbers, taken or not yet.
final class StepForward {
  private StepForward() {}

  static Reply question(Next next, int pain, Place to) {
    return new Reply.EditOf(
        asked(next, pain, to),
        Keyboard.column(
            Buttons.labelled(
                to.dose() > 0 ? "check-in.forward.more" : "check-in.forward.phase", "yes"),
            Buttons.labelled("check-in.forward.no", "no")));
  }

  static Next taken(Next next, Place to) {
    return Session.card(stepped(next, to), went(to));
  }

  static Next declined(Next next, int pain) {
    return Session.card(GettingBack.said(Steps.declined(next)), MorningScore.compared(next, pain));
  }

  private static Next stepped(Next next, Place to) {
    var there = Steps.to(next, to, "forward");
    return to.phase() == next.person().phase()
        ? GettingBack.said(there)
        : GettingBack.said(there, to.phase());
  }

  private static Words asked(Next next, int pain, Place to) {
    var situation = next.situation();
    var more = to.dose() > 0;
    return new Words(
        more ? "check-in.forward.ask-more" : "check-in.forward.ask-phase",
        Map.of(
            "compared", MorningScore.compared(next, pain),
            "good", Criterion.GOOD_DAYS.of(situation).has(),
            "of", situation.rule().forward().ofLastDays(),
            "strength", Criterion.STRENGTH_DAYS.of(situation).has(),
            "phase", Steps.name(to.phase())));
  }

  private static Words went(Place to) {
    return to.dose() > 0
        ? Words.of("check-in.went-more")
        : Words.of("check-in.went-phase", "phase", Steps.name(to.phase()));
  }
}
