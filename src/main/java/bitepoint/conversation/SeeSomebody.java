package bitepoint.conversation;

import bitepoint.coach.Id;
import bitepoint.coach.rule.Advice;
import java.util.Map;

/// When a GP or physio should have a look: said once, beside what goes on.
final class SeeSomebody {
  private SeeSomebody() {}

  static Next said(Next next) {
    return Advice.due(next.situation())
        .map(reason ->
            next.travels(journey -> journey.standing(journey.standing().advised(next.today())))
                .says(words(next, reason)))
        .orElse(next);
  }

  private static Words words(Next next, Advice.Reason reason) {
    var rule = next.programme().rule().advice();
    var key = "advice." + Id.of(reason);
    return new Words(
        key,
        Map.of(
            "days", rule.flareLastsDays(),
            "weeks", rule.noChangeAfterDays() / 7,
            "flares", rule.flares()));
  }
}
