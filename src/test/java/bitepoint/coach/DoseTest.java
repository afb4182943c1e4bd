package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 min | 2 | 2 min",
        "4 min | 9 | 4 min",
        "3 x 12, 5 s | 3 | 2 x 12, 5 s",
        "3 x 12, 5 s | 1 | 1 x 12, 5 s",
        "1 x 10, 10 s | 1 | 1 x 8, 10 s",
        "3 x 10 a side, 6 s | 2 | 1 x 10 a side, 6 s",
        "hold 2 x 30 s a side | 1 | hold 1 x 30 s a side",
        "hold 1 x 60 s a side | 1 | hold 1 x 40 s a side",
        "hold 6-4-2 x 10 s a side | 3 | hold 4-2 x 10 s a side",
        "hold 6-4-2 x 10 s a side | 1 | hold 2 x 10 s a side"
      })
  void a_dose_that_is_too_long_loses_sets_first(String dose, int minutes, String part) {
    assertThat(DoseText.parse(dose).within(minutes)).isEqualTo(DoseText.parse(part));
  }
}
