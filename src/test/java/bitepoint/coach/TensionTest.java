package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Tension.Doing;
import bitepoint.coach.Tension.Held;
import bitepoint.coach.Tension.Place;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TensionTest {
  private static Stream<Tension.Row> rows(Place place) {
    return Arrays.stream(Doing.values()).map(doing -> Shipped.TENSION.row(place, doing));
  }

  private static Stream<Tension.Row> rows() {
    return Arrays.stream(Place.values()).flatMap(TensionTest::rows);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void a_tight_lower_back_is_never_stretched(Phase phase) {
    assertThat(rows(Place.LOWER_BACK)).noneMatch(row -> row.helps(phase).isHipStretch());
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void what_was_held_long_is_never_stretched_further(Phase phase) {
    assertThat(rows().filter(row -> row.held() == Held.LONG))
        .isNotEmpty()
        .noneMatch(row -> row.helps(phase).isHipStretch());
  }

  @Test
  void a_flare_up_stretches_nothing() {
    assertThat(rows())
        .noneMatch(row -> row.helps(Phase.FLARE_UP).isHipStretch())
        .noneMatch(row -> row.then(Phase.FLARE_UP).isPresent());
  }

  @Test
  void slumped_sitting_holds_the_back_long_and_the_thigh_and_the_front_of_the_hip_short() {
    assertThat(Shipped.TENSION.row(Place.LOWER_BACK, Doing.SITTING_SLUMPED).held())
        .isEqualTo(Held.LONG);
    assertThat(Shipped.TENSION.row(Place.BACK_OF_THIGH, Doing.SITTING_SLUMPED).held())
        .isEqualTo(Held.SHORT);
    assertThat(Shipped.TENSION.row(Place.FRONT_OF_HIP, Doing.SITTING_SLUMPED).held())
        .isEqualTo(Held.SHORT);
  }

  @Test
  void a_gp_is_mentioned_for_morning_stiffness_alone() {
    for (var place : Place.values()) {
      for (var doing : Doing.values()) {
        var morning =
            doing == Doing.ON_WAKING && (place == Place.LOWER_BACK || place == Place.BOTTOM);
        assertThat(Shipped.TENSION.row(place, doing).asksGp())
            .as("%s %s", place, doing)
            .isEqualTo(morning);
      }
    }
  }
}
