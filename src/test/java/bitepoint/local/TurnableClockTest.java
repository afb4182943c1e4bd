package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TurnableClockTest {
  private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

  @Test
  void a_standing_clock_moves_only_when_it_is_turned() {
    var clock = TurnableClock.standingAt(MONDAY);

    clock.turnBy(Duration.ofHours(1));
    clock.turnTo(MONDAY.plus(Duration.ofDays(1)));

    assertThat(clock.instant()).isEqualTo(MONDAY.plus(Duration.ofDays(1)));
    assertThat(clock.offset()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void a_clock_never_goes_back() {
    var clock = TurnableClock.standingAt(MONDAY);

    clock.turnTo(MONDAY.minusSeconds(1));

    assertThat(clock.instant()).isEqualTo(MONDAY);
    assertThatThrownBy(() -> clock.turnBy(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_real_clock_goes_on_from_where_it_was_turned_to() {
    var clock = TurnableClock.real();
    var tomorrow = Instant.now().plus(Duration.ofDays(1));

    clock.turnTo(tomorrow);

    assertThat(clock.instant()).isBetween(tomorrow, tomorrow.plusSeconds(60));
  }
}
