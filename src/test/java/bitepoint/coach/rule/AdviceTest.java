package bitepoint.coach.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Consistency;
import bitepoint.coach.Diary;
import bitepoint.coach.Flare;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Tweak;
import bitepoint.coach.Tweak.Spread;
import bitepoint.coach.rule.Advice.Reason;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void a_flare_up_of_fourteen_days_should_be_seen() {
    assertThat(due(Phase.FLARE_UP, flaringFor(13), Diary.EMPTY, 4)).isEmpty();
    assertThat(due(Phase.FLARE_UP, flaringFor(14), Diary.EMPTY, 4)).contains(Reason.FLARE_LASTS);
  }

  @Test
  void it_is_said_once_in_fourteen_days() {
    var flare = flaringFor(27);
    var said = flare.standing(flare.standing().advised(TODAY.minusDays(13)));
    assertThat(due(Phase.FLARE_UP, said, Diary.EMPTY, 4)).isEmpty();
    var longAgo = flare.standing(flare.standing().advised(TODAY.minusDays(14)));
    assertThat(due(Phase.FLARE_UP, longAgo, Diary.EMPTY, 4)).contains(Reason.FLARE_LASTS);
  }

  @Test
  void two_flare_ups_close_together_that_reach_below_the_knee_should_be_seen() {
    var first = tweaked(12, Spread.BACK_ONLY);
    assertThat(due(first.with(tweak(0, Spread.BELOW_KNEE)))).contains(Reason.FLARES_DOWN_THE_LEG);
    assertThat(due(first.with(tweak(0, Spread.BOTTOM_OR_THIGH)))).isEmpty();
    assertThat(due(tweaked(14, Spread.BACK_ONLY).with(tweak(0, Spread.BELOW_KNEE)))).isEmpty();
    assertThat(due(tweaked(12, Spread.BELOW_KNEE).with(tweak(0, Spread.BELOW_KNEE)))).isEmpty();
  }

  @Test
  void six_steady_weeks_without_a_change_that_matters_should_be_seen() {
    assertThat(due(Phase.STABILITY, steadyFor(42, 0.6), mornings(4), 5)).contains(Reason.NO_CHANGE);
    assertThat(due(Phase.STABILITY, steadyFor(41, 0.6), mornings(4), 5)).isEmpty();
    assertThat(due(Phase.STABILITY, steadyFor(42, 0.59), mornings(4), 5)).isEmpty();
  }

  @Test
  void two_points_or_a_third_less_is_a_change() {
    assertThat(due(Phase.STABILITY, steadyFor(60, 0.8), mornings(3), 5)).isEmpty();
    assertThat(due(Phase.STABILITY, steadyFor(60, 0.8), mornings(2), 3)).isEmpty();
  }

  private static Optional<Reason> due(Diary diary) {
    return due(Phase.FLARE_UP, flaringFor(1), diary, 4);
  }

  private static Optional<Reason> due(Phase phase, Journey journey, Diary diary, int atStart) {
    var now = new Situation(Shipped.RULE, phase, diary, journey, Optional.of(atStart), TODAY);
    return Advice.due(now);
  }

  private static Journey flaringFor(int days) {
    var since = TODAY.minusDays(days);
    return Journey.begun(since).flares(new Flare(since, 3, Phase.CALM));
  }

  private static Journey steadyFor(int days, double score) {
    return Journey.begun(TODAY.minusDays(days))
        .consistency(new Consistency(score, Optional.of(TODAY.minusDays(1)), 0));
  }

  private static Diary tweaked(int daysAgo, Spread spread) {
    return Diary.EMPTY.with(tweak(daysAgo, spread));
  }

  private static Tweak tweak(int daysAgo, Spread spread) {
    return new Tweak(TODAY.minusDays(daysAgo), Tweak.Cause.LIFT, spread, Optional.empty());
  }

  /// A week of the same score.
  private static Diary mornings(int score) {
    var diary = Diary.EMPTY;
    for (var ago = 7; ago >= 0; ago--) {
      diary = diary.withPain(TODAY.minusDays(ago), score);
    }
    return diary;
  }
}
