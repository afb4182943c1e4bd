package bitepoint.conversation;

import bitepoint.coach.Id;
import bitepoint.coach.rule.Decision.Why;
import bitepoint.coach.rule.PhaseRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where somebody stands, by the rule, with their own numbers, and what is missing for the next
/// step.
public sealed interface PhaseTold extends State {
  /// Where they stand was told.
  record Told() implements PhaseTold {}

  /// The whole rule was told.
  record Explained() implements PhaseTold {}

  static Next open(Next next) {
    return Steps.counted(next).asks(new Told());
  }

  /// In words alone, and then what was being asked.
  static Next aside(Next next) {
    var counted = Steps.counted(next);
    return counted.says(PhaseWords.standing(counted)).asksAgain();
  }

  static Optional<Next> answer(Next next, PhaseTold asked, Event event) {
    if (Answers.tapped(event, "easier")) {
      return Optional.of(easier(next));
    }
    if (Answers.tapped(event, "seen")) {
      return Optional.of(WarningSign.asksSeen(next));
    }
    return switch (asked) {
      case Told() -> Answers.tapped(event, "why") ? Optional.of(explained(next)) : Optional.empty();
      case Explained() -> Optional.empty();
    };
  }

  static Reply question(Next next, PhaseTold asked) {
    return switch (asked) {
      case Told() -> new Reply.Text(PhaseWords.standing(next), choices(next, true));
      case Explained() -> new Reply.Text(PhaseWords.back(next), choices(next, false));
    };
  }

  private static Next explained(Next next) {
    return next.says(PhaseWords.forward(next)).asks(new Explained());
  }

  /// A step back that they asked for.
  private static Next easier(Next next) {
    var why = Id.of(Why.ASKED);
    return PhaseRule.previous(next.situation())
        .map(to -> Session.card(Steps.to(next, to, why), Words.of("phase.easier-done")))
        .orElseGet(() -> Session.card(next, Words.of("phase.easiest")));
  }

  private static Keyboard choices(Next next, boolean mayAskWhy) {
    var rows = new ArrayList<List<Button>>();
    if (mayAskWhy) {
      rows.add(List.of(Buttons.labelled("phase.why", "why")));
    }
    if (next.isGentle()) {
      rows.add(List.of(Buttons.labelled("phase.seen", "seen")));
    }
    if (PhaseRule.previous(next.situation()).isPresent()) {
      rows.add(List.of(Buttons.labelled("phase.easier", "easier")));
    }
    rows.add(List.of(Buttons.labelled("button.routine", "routine")));
    return new Keyboard(rows);
  }
}
