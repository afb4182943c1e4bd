package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Routine.Length;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutinesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

  @ParameterizedTest
  @EnumSource(Phase.class)
  void strength_gets_at_least_the_minutes_of_stretching(Phase phase) {
    for (var length : Length.values()) {
      var routine = Routines.of(phase, length, DAY);
      assertThat(routine.strengthMinutes())
          .as("%s %s", phase, length)
          .isGreaterThanOrEqualTo(routine.stretchMinutes());
    }
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void the_two_minute_version_takes_two_minutes(Phase phase) {
    assertThat(Routines.of(phase, Length.TWO_MINUTES, DAY).minutes()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void the_towel_is_in_every_full_routine(Phase phase) {
    assertThat(Routines.of(phase, Length.FULL, DAY).items())
        .extracting(Routine.Item::exercise)
        .contains(Exercise.TOWEL);
  }
}
