package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which numbers a clock shows.
class StopwatchTest {
  private static final Instant NOW = Instant.parse("2026-10-19T07:00:00Z");

  @Test
  void it_shows_every_five_seconds_and_the_last_three() {
    assertThat(shown(Stopwatch.running(NOW, 30))).containsExactly(25, 20, 15, 10, 5, 3, 2, 1, 0);
  }

  @Test
  void an_odd_beginning_comes_to_the_next_five() {
    assertThat(shown(Stopwatch.running(NOW, 18))).startsWith(15, 10, 5, 3);
  }

  @Test
  void a_long_walk_is_shown_twice_a_minute_until_the_last_three() {
    assertThat(shown(Stopwatch.running(NOW, 300))).startsWith(270, 240, 210, 180, 175, 170);
  }

  @Test
  void what_stands_still_keeps_its_seconds_and_goes_on_with_them() {
    var stopped = Stopwatch.running(NOW, 30).stopped(NOW.plusMillis(11_400));

    assertThat(stopped.secondsLeft(NOW.plusSeconds(999))).isEqualTo(19);
    assertThat(stopped.nextTick(NOW)).isEmpty();
    assertThat(stopped.started(NOW).until()).contains(NOW.plusSeconds(19));
  }

  @Test
  void a_number_that_comes_late_is_the_one_that_is_left() {
    assertThat(Stopwatch.running(NOW, 30).secondsLeft(NOW.plusMillis(5_900))).isEqualTo(25);
    assertThat(Stopwatch.running(NOW, 30).secondsLeft(NOW.plusSeconds(3600))).isZero();
  }

  private static List<Integer> shown(Stopwatch watch) {
    var shown = new ArrayList<Integer>();
    var now = NOW;
    while (!watch.isOver(now)) {
      now = watch.nextTick(now).orElseThrow();
      shown.add(watch.secondsLeft(now));
    }
    return shown;
  }
}
