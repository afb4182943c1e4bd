package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When nothing comes by itself.
class QuietHoursTest {
  @ParameterizedTest
  @CsvSource({
    "22:00, 7:00, 21:59, false",
    "22:00, 7:00, 22:00, true",
    "22:00, 7:00, 0:00, true",
    "22:00, 7:00, 6:59, true",
    "22:00, 7:00, 7:00, false",
    "9:00, 17:00, 12:00, true",
    "9:00, 17:00, 17:00, false",
    "8:00, 8:00, 8:00, false"
  })
  void they_may_go_through_midnight(String from, String until, String at, boolean quiet) {
    assertThat(new QuietHours(time(from), time(until)).covers(time(at))).isEqualTo(quiet);
  }

  @ParameterizedTest
  @CsvSource({"6:00, 22:00, 6:00", "22:30, 23:30, 7:00", "8:00, 22:00, 7:00", "2:30, 22:00, 2:30"})
  void they_make_room_for_a_time_that_was_chosen(String chosen, String from, String until) {
    var room = QuietHours.USUAL.without(time(chosen));

    assertThat(room).isEqualTo(new QuietHours(time(from), time(until)));
    assertThat(room.covers(time(chosen))).isFalse();
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.length() == 4 ? "0" + text : text);
  }
}
