package bitepoint.coach.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Diary;
import bitepoint.coach.Tweak;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MorningPainTest {
  private static final Rule RULE = Shipped.RULE;
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

  @Test
  void the_usual_is_the_median_of_the_last_seven_logged_mornings() {
    var diary = mornings(9, 9, 9, 2, 3, 2, 4, 3, 5, 2);
    assertThat(MorningPain.usual(diary, Optional.of(8), TODAY, 7)).contains(3);
  }

  @Test
  void days_without_a_score_do_not_count() {
    var diary = Diary.EMPTY.withPain(TODAY.minusDays(20), 2).withPain(TODAY.minusDays(9), 4);
    assertThat(MorningPain.usual(diary, Optional.of(8), TODAY, 7)).contains(2);
  }

  @Test
  void today_is_not_its_own_measure() {
    assertThat(MorningPain.usual(Diary.EMPTY.withPain(TODAY, 9), Optional.of(4), TODAY, 7))
        .contains(4);
  }

  @Test
  void seven_is_a_flare_and_so_is_three_above_the_usual() {
    assertThat(MorningPain.isFlare(7, Optional.of(6), RULE.flare())).isTrue();
    assertThat(MorningPain.isFlare(5, Optional.of(2), RULE.flare())).isTrue();
    assertThat(MorningPain.isFlare(4, Optional.of(2), RULE.flare())).isFalse();
    assertThat(MorningPain.isFlare(6, Optional.empty(), RULE.flare())).isFalse();
  }

  @Test
  void two_calm_mornings_in_a_row_have_settled() {
    assertThat(MorningPain.hasSettled(mornings(6, 4).withPain(TODAY, 4), 3, TODAY, RULE)).isTrue();
    assertThat(MorningPain.hasSettled(mornings(4, 5).withPain(TODAY, 4), 3, TODAY, RULE)).isFalse();
  }

  @Test
  void a_score_that_would_begin_a_flare_up_is_never_calm() {
    assertThat(MorningPain.hasSettled(mornings(7).withPain(TODAY, 7), 7, TODAY, RULE)).isFalse();
    assertThat(MorningPain.hasSettled(mornings(6).withPain(TODAY, 6), 7, TODAY, RULE)).isTrue();
  }

  @Test
  void a_missing_morning_settles_nothing() {
    var gap = Diary.EMPTY.withPain(TODAY.minusDays(2), 3).withPain(TODAY, 3);
    assertThat(MorningPain.hasSettled(gap, 3, TODAY, RULE)).isFalse();
  }

  @Test
  void a_morning_before_the_tweak_does_not_count() {
    var tweak =
        new Tweak(TODAY.minusDays(1), Tweak.Cause.REACH, Tweak.Spread.BACK_ONLY, Optional.empty());
    var diary = mornings(3, 3).with(tweak).withPain(TODAY, 3);
    assertThat(MorningPain.hasSettled(diary, 3, TODAY, RULE)).isFalse();
  }

  /// Scores of the mornings up to yesterday.
  private static Diary mornings(int... scores) {
    var diary = Diary.EMPTY;
    for (var i = 0; i < scores.length; i++) {
      diary = diary.withPain(TODAY.minusDays(scores.length - i), scores[i]);
    }
    return diary;
  }
}
