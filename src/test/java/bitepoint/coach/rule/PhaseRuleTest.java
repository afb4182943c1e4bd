package bitepoint.coach.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Diary;
import bitepoint.coach.Flare;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Training;
import bitepoint.coach.rule.Criterion.Measure;
import bitepoint.coach.rule.Decision.Place;
import bitepoint.coach.rule.Decision.Why;
import bitepoint.coach.rule.Rule.InSession.Then;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Diary GOOD_WEEK = trained(mornings(3, 3, 3, 3, 3, 3, 3), 1, 3, 5);

  @Test
  void a_good_week_leads_to_a_fuller_dose_and_three_doses_to_the_next_phase() {
    assertThat(decide(Phase.CALM, at(0, 7), GOOD_WEEK)).isEqualTo(forward(Phase.CALM, 1));
    assertThat(decide(Phase.CALM, at(2, 7), GOOD_WEEK)).isEqualTo(forward(Phase.STABILITY, 0));
    assertThat(decide(Phase.STRENGTH, at(2, 14), GOOD_WEEK))
        .isEqualTo(forward(Phase.RESILIENCE, 0));
  }

  @ParameterizedTest
  @CsvSource({"0,CARRY_ON", "3,CARRY_ON", "4,HALVE", "5,HALVE", "6,STOP", "10,STOP"})
  void pain_in_an_exercise_halves_it_from_4_and_stops_it_from_6(int pain, Then then) {
    assertThat(Shipped.PROGRAMME.rule().inSession().at(pain)).isEqualTo(then);
  }

  @Test
  void there_is_nothing_above_the_last_dose_of_resilience() {
    assertThat(decide(Phase.RESILIENCE, at(2, 90), GOOD_WEEK)).isEqualTo(new Decision.Stay(none()));
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD_DAYS,3 3 9 9 9 3 3,1 3 5,7",
    "MORNINGS_TOLD,- - - 3 3 3 3,1 3 5,7",
    "LAST_DAYS_GOOD,3 3 3 3 3 5 3,1 3 5,7",
    "STRENGTH_DAYS,3 3 3 3 3 3 3,1 3,7",
    "DAYS_AT_THIS_DOSE,3 3 3 3 3 3 3,1 3 5,6",
  })
  void one_thing_that_is_missing_holds_everything(
      Criterion missing, String scores, String trainedAgo, int days) {
    var diary = trained(diary(scores), ints(trainedAgo));
    assertThat(decide(Phase.CALM, at(0, days), diary))
        .isInstanceOfSatisfying(
            Decision.Stay.class,
            stay -> assertThat(stay.missing()).extracting(Measure::criterion).contains(missing));
  }

  @Test
  void a_phase_is_stayed_in_for_its_days_however_good_they_are() {
    var measures = PhaseRule.measures(situation(Phase.STABILITY, at(2, 13), GOOD_WEEK));
    assertThat(measures).contains(new Measure(Criterion.DAYS_IN_PHASE, 13, 14));
  }

  @Test
  void a_week_must_pass_after_a_flare_up() {
    var back = at(0, 30).settles(TODAY.minusDays(6));
    assertThat(PhaseRule.measures(situation(Phase.CALM, back, GOOD_WEEK)))
        .contains(new Measure(Criterion.DAYS_SINCE_A_FLARE, 6, 7));
  }

  @Test
  void not_yet_is_respected_for_three_days() {
    var declined = at(0, 20).standing(at(0, 20).standing().declined(TODAY.minusDays(2)));
    assertThat(decide(Phase.CALM, declined, GOOD_WEEK)).isInstanceOf(Decision.Stay.class);
    var longAgo = at(0, 20).standing(at(0, 20).standing().declined(TODAY.minusDays(3)));
    assertThat(decide(Phase.CALM, longAgo, GOOD_WEEK)).isInstanceOf(Decision.Forward.class);
  }

  @Test
  void two_bad_mornings_lead_a_step_back_once() {
    var diary = mornings(3, 3, 3, 3, 3, 5, 5);
    assertThat(decide(Phase.STABILITY, at(0, 9), diary))
        .isEqualTo(new Decision.Back(new Place(Phase.CALM, 2), Why.MORNINGS));
    assertThat(decide(Phase.STABILITY, at(1, 1), diary)).isInstanceOf(Decision.Stay.class);
  }

  @Test
  void two_hard_sessions_of_three_lead_a_step_back() {
    var hard = GOOD_WEEK.with(hard(2)).with(hard(0));
    assertThat(decide(Phase.CALM, at(1, 20), hard))
        .isEqualTo(new Decision.Back(new Place(Phase.CALM, 0), Why.SESSIONS));
  }

  @Test
  void from_the_first_dose_of_calm_there_is_no_way_back() {
    assertThat(decide(Phase.CALM, at(0, 20), mornings(3, 3, 3, 3, 3, 5, 5)))
        .isInstanceOf(Decision.Stay.class);
  }

  @Test
  void a_gap_never_moves_anybody() {
    assertThat(decide(Phase.STABILITY, at(1, 40), diary("5 - 5 - - 5 - 5")))
        .isInstanceOf(Decision.Stay.class);
    assertThat(decide(Phase.STABILITY, at(1, 40), Diary.EMPTY)).isInstanceOf(Decision.Stay.class);
  }

  @Test
  void a_flare_up_goes_before_everything() {
    assertThat(decide(Phase.STABILITY, at(2, 40), mornings(3, 3, 3, 3, 3, 3, 6)))
        .isEqualTo(new Decision.Flare());
  }

  @Test
  void in_a_flare_up_only_its_end_counts() {
    var flare = at(1, 40).flares(new Flare(TODAY.minusDays(4), 3, Phase.STRENGTH));
    assertThat(decide(Phase.FLARE_UP, flare, mornings(7, 6, 5, 4)))
        .isEqualTo(new Decision.Stay(none()));
    assertThat(decide(Phase.FLARE_UP, flare, mornings(7, 6, 4, 4)))
        .isEqualTo(new Decision.Settled());
  }

  private static Decision decide(Phase phase, Journey journey, Diary diary) {
    return PhaseRule.decide(situation(phase, journey, diary));
  }

  private static Situation situation(Phase phase, Journey journey, Diary diary) {
    return new Situation(Shipped.RULE, phase, diary, journey, Optional.of(3), TODAY);
  }

  private static Decision forward(Phase phase, int dose) {
    return new Decision.Forward(new Place(phase, dose));
  }

  /// At that dose, and in the phase, for so many days.
  private static Journey at(int dose, int days) {
    var since = TODAY.minusDays(days);
    var begun = Journey.begun(since);
    return begun.standing(begun.standing().atDose(dose, since));
  }

  private static List<Measure> none() {
    return List.of();
  }

  /// Scores of the mornings up to today.
  private static Diary mornings(int... scores) {
    var diary = Diary.EMPTY;
    for (var i = 0; i < scores.length; i++) {
      diary = diary.withPain(TODAY.minusDays(scores.length - 1 - i), scores[i]);
    }
    return diary;
  }

  /// The same as text, with a dash for a day without one.
  private static Diary diary(String scores) {
    var each = scores.split(" ");
    var diary = Diary.EMPTY;
    for (var i = 0; i < each.length; i++) {
      if (!each[i].equals("-")) {
        diary = diary.withPain(TODAY.minusDays(each.length - 1 - i), Integer.parseInt(each[i]));
      }
    }
    return diary;
  }

  private static Diary trained(Diary diary, int... daysAgo) {
    var trained = diary;
    for (var ago : daysAgo) {
      var day = TODAY.minusDays(ago);
      trained = trained.with(new Training(day, 6, 4, 0, Training.Outcome.DONE));
    }
    return trained;
  }

  private static Training hard(int daysAgo) {
    return new Training(TODAY.minusDays(daysAgo), 4, 4, 0, Training.Outcome.TOO_MUCH);
  }

  private static int[] ints(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
