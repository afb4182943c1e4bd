package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bitepoint.coach.Consistency.Day;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
  private static final LocalDate BEGAN = LocalDate.of(2026, 10, 1);

  @Test
  void a_perfect_month_is_about_80_two_about_96_and_three_about_99() {
    assertThat(after(30, _ -> Day.TRAINED).percent()).isEqualTo(80);
    assertThat(after(60, _ -> Day.TRAINED).percent()).isEqualTo(96);
    assertThat(after(90, _ -> Day.TRAINED).percent()).isEqualTo(99);
  }

  @Test
  void two_days_off_after_a_month_change_nothing_and_a_third_in_that_week_a_little() {
    assertThat(after(32, day -> day < 30 ? Day.TRAINED : Day.OFF).percent()).isEqualTo(80);
    assertThat(after(33, day -> day < 30 ? Day.TRAINED : Day.OFF).percent()).isEqualTo(76);
  }

  @Test
  void five_days_of_seven_never_lose_anything() {
    var week = after(70, day -> day % 7 < 5 ? Day.TRAINED : Day.OFF);
    var without = after(50, _ -> Day.TRAINED);
    assertThat(week.score()).isEqualTo(without.score());
  }

  @Test
  void rest_and_flare_up_days_never_count_however_many() {
    var built = after(30, _ -> Day.TRAINED);
    var rested = after(60, day -> day < 30 ? Day.TRAINED : Day.EXCUSED);
    assertThat(rested.score()).isEqualTo(built.score());
  }

  @Test
  void days_off_are_free_again_a_week_later() {
    var built = after(30, _ -> Day.TRAINED);
    var later =
        after(39, day -> day < 30 ? Day.TRAINED : day < 32 || day > 36 ? Day.OFF : Day.EXCUSED);
    assertThat(later.score()).isEqualTo(built.score());
  }

  @Test
  void a_long_silence_wears_it_down_slowly_and_never_below_nothing() {
    assertThat(after(44, day -> day < 30 ? Day.TRAINED : Day.OFF).percent()).isBetween(40, 50);
    assertThat(after(730, day -> day < 30 ? Day.TRAINED : Day.OFF).score()).isBetween(0.0, 0.001);
  }

  @Test
  void a_day_that_is_counted_can_be_taken_out_whatever_it_was() {
    for (var last : Day.values()) {
      IntFunction<Day> days = day -> day == 39 ? last : day % 5 == 0 ? Day.OFF : Day.TRAINED;

      var before = after(40, days).before(last);

      assertThat(before.score()).isCloseTo(after(39, days).score(), within(1e-9));
      assertThat(before.through()).isEqualTo(after(39, days).through());
      assertThat(before.through(BEGAN.plusDays(42), BEGAN, _ -> Day.OFF).percent())
          .isEqualTo(after(39, days).through(BEGAN.plusDays(42), BEGAN, _ -> Day.OFF).percent());
    }
  }

  @Test
  void a_day_counts_once() {
    var once = after(10, _ -> Day.TRAINED);
    assertThat(once.through(BEGAN.plusDays(9), BEGAN, _ -> Day.OFF)).isEqualTo(once);
  }

  @Test
  void nothing_is_counted_before_they_began() {
    assertThat(Consistency.NONE.through(BEGAN.minusDays(1), BEGAN, _ -> Day.OFF))
        .isEqualTo(Consistency.NONE);
  }

  /// That many days, each by its number from 0.
  private static Consistency after(int days, IntFunction<Day> what) {
    return Consistency.NONE.through(
        BEGAN.plusDays(days - 1L),
        BEGAN,
        day -> what.apply((int) (day.toEpochDay() - BEGAN.toEpochDay())));
  }
}
