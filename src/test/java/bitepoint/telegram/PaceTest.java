package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
  private static final long SECOND = 1_000_000_000L;

  @ParameterizedTest
  @ValueSource(longs = {0, Long.MAX_VALUE - SECOND, -5 * SECOND})
  void a_burst_goes_at_once_and_the_rest_one_a_second_wherever_the_clock_starts(long start) {
    var pace = new Pace(1, 5, start);
    var now = start;
    for (var i = 0; i < 8; i++) {
      now = pace.isReady(now) ? now : pace.readyAt();
      assertThat(now - start).isEqualTo(Math.max(0, i - 4) * SECOND);
      pace.take(now);
    }
  }

  @Test
  void a_rest_fills_the_burst_up_again_but_no_further() {
    var pace = new Pace(1, 2, 0);
    pace.take(0);
    pace.take(0);
    assertThat(pace.isReady(0)).isFalse();

    var later = 100 * SECOND;
    assertThat(pace.isFull(later)).isTrue();
    pace.take(later);
    pace.take(later);
    assertThat(pace.isReady(later)).isFalse();
  }
}
