package bitepoint.pictures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Diary;
import bitepoint.coach.rule.MorningPain;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UsualTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  @Test
  void three_days_without_a_word_are_joined_and_four_are_a_gap() {
    var pains = new TreeMap<LocalDate, Integer>();
    for (var at : new int[] {0, 1, 5, 6, 11, 12}) {
      pains.put(FIRST.plusDays(at), 3);
    }

    var runs = Usual.of(pains, 13);

    assertThat(runs).hasSize(2);
    assertThat(runs.getFirst()).hasSize(4);
    assertThat(runs.getLast()).hasSize(2);
  }

  @Test
  void the_number_at_the_end_is_the_usual_that_is_told_in_words() {
    var random = new Random(3);
    for (var round = 0; round < 200; round++) {
      var pains = new TreeMap<LocalDate, Integer>();
      var diary = Diary.EMPTY;
      var days = 3 + random.nextInt(120);
      for (var at = 0; at < days; at++) {
        if (random.nextInt(3) > 0 || at == days - 1) {
          var pain = random.nextInt(11);
          pains.put(FIRST.plusDays(at), pain);
          diary = diary.withPain(FIRST.plusDays(at), pain);
        }
      }
      var told = MorningPain.usual(diary, Optional.empty(), FIRST.plusDays(days), 7);

      var shown = Usual.of(pains, days).getLast().getLast().pain();

      assertThat(shown).isEqualTo(told.orElseThrow().doubleValue());
    }
  }
}
