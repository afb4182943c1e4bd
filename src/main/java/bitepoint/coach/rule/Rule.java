package bitepoint.coach.rule;

import bitepoint.coach.Phase;
import java.util.Map;

/// The numbers of the rule that moves people between phases, as `rule.yaml` gives them
/// (`coaching.md` 4.3). What they mean is said there.
public record Rule(
    Usual usual,
    Flare flare,
    GoodDay goodDay,
    Forward forward,
    Back back,
    LeaveFlare leaveFlare,
    Advice advice) {

  public record Usual(int ofLastMornings) {}

  public record Flare(int scoreAtLeast, int aboveUsualAtLeast) {}

  public record GoodDay(int aboveUsualAtMost, int nextMorningWorseByLessThan) {}

  /// @param daysInPhase for the phases that lead to another
  public record Forward(
      int ofLastDays,
      int goodDays,
      int morningsTold,
      int lastDaysGood,
      int strengthDays,
      int daysSinceAFlare,
      int daysAtThisDose,
      Map<Phase, Integer> daysInPhase,
      int askAgainAfterDays) {
    public Forward {
      daysInPhase = Map.copyOf(daysInPhase);
    }
  }

  public record Back(
      int aboveUsualAtLeast, int morningsInARow, int hardSessions, int ofLastSessions) {}

  public record LeaveFlare(int calmMornings, int aboveUsualAtMost, int dosePercent, int forDays) {}

  public record Advice(
      int flareLastsDays,
      int flares,
      int withinDays,
      int noChangeAfterDays,
      int noChangeBelowPoints,
      int noChangeBelowPercent,
      int consistencyAtLeast,
      int repeatAfterDays) {}
}
