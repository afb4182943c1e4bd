package bitepoint.pictures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.pictures.chart.DateTicks.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTicksTest {
  private static final Ruler RULER = (text, size) -> text.length() * size * 0.55;

  private static List<Tick> ticks(LocalDate last, int days, Locale locale) {
    var box = new Box(60, 70, 740, 440);
    return DateTicks.of(new Frame(last.minusDays(days - 1L), last, 0, 10, box), locale, RULER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-US", "de-DE", "pt-BR", "ja-JP", "fi-FI"})
  void however_many_days_there_are_the_dates_are_few_and_stand_apart(String locale) {
    for (var days = 1; days < 2500; days += 1 + days / 20) {
      var ticks = ticks(LocalDate.of(2026, 11, 29), days, Locale.forLanguageTag(locale));

      assertThat(ticks).as(days + " days").hasSizeBetween(1, 14);
      for (var at = 1; at < ticks.size(); at++) {
        assertThat(ticks.get(at).box().left())
            .as(days + " days")
            .isGreaterThan(ticks.get(at - 1).box().right() + 10);
      }
    }
  }

  @Test
  void a_week_has_its_weekdays_a_month_its_mondays_a_year_its_months() {
    var sunday = LocalDate.of(2026, 11, 29);

    assertThat(ticks(sunday, 7, Locale.UK))
        .extracting(Tick::label)
        .containsExactly("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    assertThat(ticks(sunday, 28, Locale.UK))
        .extracting(Tick::label)
        .containsExactly("2 Nov", "9 Nov", "16 Nov", "23 Nov");
    assertThat(ticks(sunday, 28, Locale.GERMANY).getFirst().label()).isEqualTo("2. Nov.");
    assertThat(ticks(LocalDate.of(2027, 4, 10), 365, Locale.UK))
        .extracting(Tick::label)
        .contains("Jan 2027")
        .doesNotContain("Jan");
  }
}
