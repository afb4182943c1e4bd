package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Stint.Kind;
import bitepoint.coach.Stint.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What comes after what within an exercise.
class StintsTest {
  @Test
  void a_stretch_gets_into_place_and_changes_sides() {
    assertThat(Stints.of(new Dose.Hold(2, 30, true), false))
        .extracting(Stint::kind, Stint::side, Stint::seconds)
        .extracting(tuple -> tuple.toList().toString())
        .containsExactly(
            "[CHANGE, LEFT, 10]",
            "[HOLD, LEFT, 30]",
            "[CHANGE, RIGHT, 10]",
            "[HOLD, RIGHT, 30]",
            "[CHANGE, LEFT, 10]",
            "[HOLD, LEFT, 30]",
            "[CHANGE, RIGHT, 10]",
            "[HOLD, RIGHT, 30]");
  }

  @Test
  void muscles_that_hold_rest_between_two_sets() {
    assertThat(Stints.of(new Dose.Hold(2, 20, false), true))
        .extracting(Stint::kind)
        .containsExactly(Kind.CHANGE, Kind.HOLD, Kind.REST, Kind.HOLD);
  }

  @Test
  void what_is_counted_takes_as_long_as_it_takes_and_rests_by_the_clock() {
    var stints = Stints.of(new Dose.Repeats(3, 8, 4, true), true);

    assertThat(stints).extracting(Stint::isTimed).containsExactly(false, true, false, true, false);
    assertThat(stints).extracting(Stint::set).containsExactly(1, 2, 2, 3, 3);
  }

  @Test
  void minutes_are_one_hold() {
    assertThat(Stints.of(new Dose.Minutes(2), false))
        .isEqualTo(List.of(new Stint(Kind.HOLD, Side.BOTH, 120, 1, 1)));
  }
}
