package bitepoint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.safety.HelpLine;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpLinesFileTest {
  @ParameterizedTest
  @CsvSource({
    "Europe/London, GB, 999",
    "Europe/Belfast, GB, 999",
    "Europe/Dublin, IE, 112 or 999",
    "Europe/Berlin, DE, 112",
    "America/New_York, US, 911",
    "America/Toronto, CA, 911",
    "Australia/Sydney, AU, 000",
    "Pacific/Auckland, NZ, 111",
    "Asia/Calcutta, IN, 112"
  })
  void the_clock_tells_the_country_and_the_country_the_number(
      String zone, String country, String number) {
    var lines = Shipped.HELP_LINES;

    assertThat(lines.countryOf(ZoneId.of(zone))).contains(country);
    assertThat(lines.in(country).map(HelpLine::emergency)).contains(number);
  }

  @Test
  void a_clock_that_is_no_place_tells_no_country() {
    assertThat(Shipped.HELP_LINES.countryOf(ZoneId.of("UTC"))).isEmpty();
    assertThat(Shipped.HELP_LINES.countryOf(ZoneId.of("Etc/GMT+3"))).isEmpty();
  }

  @Test
  void every_number_can_be_dialled() {
    assertThat(Shipped.HELP_LINES.byCountry())
        .allSatisfy((country, line) -> {
          assertThat(country).matches("[A-Z]{2}");
          assertThat(line.emergency()).containsPattern("\\d{3}");
          assertThat(line.crisis().orElse("00")).containsPattern("\\d\\d");
        });
  }
}
