package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Exercise.Trains;
import bitepoint.coach.Routine.Length;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutinesTest {
  private static final List<LocalDate> DAYS =
      IntStream.range(0, 60).mapToObj(LocalDate.of(2026, 10, 20)::plusDays).toList();

  private static Routine of(Phase phase, Length length, LocalDate day) {
    return Routines.of(Shipped.CATALOGUE, phase, length, day);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void strength_gets_at_least_the_minutes_of_stretching(Phase phase) {
    for (var length : Length.values()) {
      for (var day : DAYS) {
        var routine = of(phase, length, day);
        assertThat(routine.strengthMinutes())
            .as("%s %s %s", phase, length, day)
            .isGreaterThanOrEqualTo(routine.stretchMinutes());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void the_two_minute_version_takes_two_minutes_and_a_routine_at_most_twenty(Phase phase) {
    for (var day : DAYS) {
      assertThat(of(phase, Length.TWO_MINUTES, day).minutes()).as("%s", day).isEqualTo(2);
      assertThat(of(phase, Length.FULL, day).minutes()).as("%s", day).isBetween(8, 20);
    }
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void the_towel_is_in_every_full_routine(Phase phase) {
    for (var day : DAYS) {
      assertThat(of(phase, Length.FULL, day).items())
          .extracting(item -> item.exercise().id())
          .contains("towel")
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = EnumSource.Mode.EXCLUDE)
  void each_routine_works_on_the_trunk_and_the_lower_body(Phase phase) {
    for (var day : DAYS) {
      assertThat(of(phase, Length.FULL, day).items())
          .extracting(item -> item.exercise().trains())
          .contains(Trains.TRUNK, Trains.LOWER_BODY);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = EnumSource.Mode.EXCLUDE)
  void a_day_is_like_itself_and_unlike_the_next(Phase phase) {
    var today = of(phase, Length.FULL, DAYS.get(0));
    assertThat(of(phase, Length.FULL, DAYS.get(0))).isEqualTo(today);
    assertThat(of(phase, Length.FULL, DAYS.get(1))).isNotEqualTo(today);
  }
}
