package bitepoint.coach.rule;

import bitepoint.coach.Phase;
import java.util.Map;

/// The numbers of the rule that moves people between phases, as `rule.yaml` gives them
/// (`coaching.md` 4.3). What they mean is said there.
public record Rule(
    Usual usual,
    Flare flare,
    GoodDay goodDay,
    InSession inSession,
    Forward forward,
    Back back,
    LeaveFlare leaveFlare,
    Advice advice) {

  public record Usual(int ofLastMornings) {}

  public record Flare(int scoreAtLeast, int aboveUsualAtLeast) {}

  public record GoodDay(int aboveUsualAtMost, int nextMorningWorseByLessThan) {}

  /// Pain in the exercise that is on, 0–10 (`coaching.md` 4.1 and 4.3).
  public record InSession(int halveFrom, int stopFrom) {
    /// What follows from a score.
    public enum Then {
      CARRY_ON,
      HALVE,
      STOP
    }

    /// @param pain 0–10
    public Then at(int pain) {
      return pain >= stopFrom ? Then.STOP : pain >= halveFrom ? Then.HALVE : Then.CARRY_ON;
    }
  }

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
