package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Training.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BalanceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

  private static Training training(int daysAgo, int strength, int stretch) {
    return new Training(TODAY.minusDays(daysAgo), strength, stretch, 0, Outcome.DONE);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 5", "1, 5, 5", "6, 5, 5", "7, 5, 0", "8, 0, 0"})
  void a_week_is_seven_days(int daysAgo, int before, int through) {
    var trainings = List.of(training(daysAgo, 5, 7));

    assertThat(Balance.before(TODAY, trainings).strengthMinutes()).isEqualTo(before);
    assertThat(Balance.through(TODAY, trainings).strengthMinutes()).isEqualTo(through);
  }

  @ParameterizedTest
  @CsvSource({"6, 6, 0", "7, 6, 0", "6, 7, 1", "0, 20, 20"})
  void it_has_tipped_when_there_is_more_stretching_than_strength(
      int strength, int stretch, int by) {
    var balance = Balance.before(TODAY, List.of(training(1, strength, stretch)));

    assertThat(balance.tippedBy()).isEqualTo(by);
    assertThat(balance.isTipped()).isEqualTo(by > 0);
  }

  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = EnumSource.Mode.EXCLUDE)
  void a_tipped_week_gets_more_strength_and_fewer_hips_until_it_is_made_up(Phase phase) {
    for (var minutes : List.of(5, 10, 20)) {
      for (var by : List.of(1, 10, 40)) {
        var usual = routine(phase, minutes, new Balance(30, 30));
        var tipped = routine(phase, minutes, new Balance(30, 30 + by));
        var what = "%s, %s minutes, by %s: %s and %s".formatted(phase, minutes, by, usual, tipped);
        assertThat(hips(tipped)).as(what).isLessThanOrEqualTo(Math.max(0, hips(usual) - 1));
        assertThat(tipped.minutes()).as(what).isLessThanOrEqualTo(minutes * 5 / 4);
        assertThat(tipped.strengthMinutes() - tipped.stretchMinutes())
            .as(what)
            .isGreaterThan(usual.strengthMinutes() - usual.stretchMinutes());
        assertThat(tipped.strengthMinutes())
            .as(what)
            .isGreaterThanOrEqualTo(usual.strengthMinutes());
      }
    }
  }

  private static long hips(Routine routine) {
    return routine.items().stream()
        .filter(item -> item.exercise().kind() == Kind.HIP_STRETCH)
        .count();
  }

  private static Routine routine(Phase phase, int minutes, Balance balance) {
    var needs = new Needs(phase, 0, false, minutes, Set.of(), Map.of(), balance, Optional.empty());
    return Shipped.PROGRAMME.routines().of(needs, TODAY);
  }
}
