package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.ActivityChange.Way;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityChangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 18);

  @Test
  void one_activity_changes_by_three_points_and_less_is_about_the_same() {
    assertThat(ActivityChange.of(rated(3, 6))).isEqualTo(Way.BETTER);
    assertThat(ActivityChange.of(rated(3, 5))).isEqualTo(Way.ABOUT_THE_SAME);
    assertThat(ActivityChange.of(rated(6, 4))).isEqualTo(Way.ABOUT_THE_SAME);
    assertThat(ActivityChange.of(rated(6, 3))).isEqualTo(Way.HARDER);
  }

  @Test
  void several_change_by_two_points_on_average() {
    assertThat(ActivityChange.of(List.of(rated(3, 5), rated(2, 4)))).isEqualTo(Way.BETTER);
    assertThat(ActivityChange.of(List.of(rated(3, 5), rated(2, 3)))).isEqualTo(Way.ABOUT_THE_SAME);
    assertThat(ActivityChange.of(List.of(rated(5, 3), rated(4, 1)))).isEqualTo(Way.HARDER);
  }

  @Test
  void what_was_never_rated_says_nothing() {
    assertThat(ActivityChange.of(Activity.named(1, "gardening"))).isEqualTo(Way.UNRATED);
    assertThat(ActivityChange.of(List.of(rated(0, 10), Activity.named(1, "gardening"))))
        .isEqualTo(Way.UNRATED);
  }

  private static Activity rated(int first, int latest) {
    return Activity.named(1, "gardening").rated(first, DAY).rated(latest, DAY.plusDays(7));
  }
}
