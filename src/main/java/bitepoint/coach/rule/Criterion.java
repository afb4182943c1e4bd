package bitepoint.coach.rule;

import bitepoint.coach.Phase;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/// What must hold for a step forward (`coaching.md` 4.3): a row each, what is counted and how much
/// of it is asked for.
public enum Criterion {
  MORNINGS_TOLD(Situation::morningsTold, (rule, _) -> rule.morningsTold()),
  GOOD_DAYS(Situation::goodDays, (rule, _) -> rule.goodDays()),
  LAST_DAYS_GOOD(Situation::lastDaysGood, (rule, _) -> rule.lastDaysGood()),
  STRENGTH_DAYS(Situation::strengthDays, (rule, _) -> rule.strengthDays()),
  DAYS_SINCE_A_FLARE(Situation::daysSinceAFlare, (rule, _) -> rule.daysSinceAFlare()),
  DAYS_AT_THIS_DOSE(Situation::daysAtThisDose, (rule, _) -> rule.daysAtThisDose()),
  DAYS_IN_PHASE(Situation::daysInPhase, (rule, phase) -> rule.daysInPhase().getOrDefault(phase, 0));

  private final ToIntFunction<Situation> counted;
  private final ToIntBiFunction<Rule.Forward, Phase> asked;

  Criterion(ToIntFunction<Situation> counted, ToIntBiFunction<Rule.Forward, Phase> asked) {
    this.counted = counted;
    this.asked = asked;
  }

  /// This row with somebody's own numbers.
  public Measure of(Situation situation) {
    return new Measure(
        this,
        counted.applyAsInt(situation),
        asked.applyAsInt(situation.rule().forward(), situation.phase()));
  }

  /// @param has what was counted
  /// @param needs how much of it a step asks for
  public record Measure(Criterion criterion, int has, int needs) {
    public boolean isMet() {
      return has >= needs;
    }
  }
}
