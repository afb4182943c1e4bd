package bitepoint.pictures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bitepoint.pictures.chart.EndLabels.Wanted;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndLabelsTest {
  @Test
  void words_that_have_room_stay_beside_their_line() {
    var wanted = List.of(new Wanted(300, 30), new Wanted(100, 30));

    assertThat(EndLabels.placed(wanted, 50, 400)).containsExactly(300.0, 100.0);
  }

  @Test
  void wherever_the_lines_end_their_words_are_apart_and_on_the_chart() {
    var random = new Random(5);
    for (var round = 0; round < 500; round++) {
      var wanted =
          Stream.generate(() -> new Wanted(50 + random.nextInt(350), 30 + random.nextInt(40)))
              .limit(3)
              .toList();

      var middles = EndLabels.placed(wanted, 50, 400);

      for (var at = 0; at < 3; at++) {
        var half = wanted.get(at).height() / 2;
        assertThat(middles.get(at)).isBetween(50 + half - 1e-9, 400 - half + 1e-9);
        for (var other = 0; other < at; other++) {
          var apart = half + wanted.get(other).height() / 2;
          assertThat(Math.abs(middles.get(at) - middles.get(other)) - apart).isGreaterThan(-1e-9);
        }
      }
    }
  }

  @Test
  void two_lines_that_end_together_are_named_around_their_end() {
    var middles = EndLabels.placed(List.of(new Wanted(390, 40), new Wanted(390, 40)), 50, 400);

    assertThat(middles.get(1) - middles.get(0)).isCloseTo(40, within(1e-9));
  }
}
