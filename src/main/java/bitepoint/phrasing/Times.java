package bitepoint.phrasing;

import bitepoint.conversation.Preferences.Clock;
import bitepoint.conversation.Words;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/// Times of day as somebody wants them written: `18:30`, or `6:30 pm`, `8 am`, `noon`.
final class Times {
  private static final DateTimeFormatter OF_24 = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final DateTimeFormatter OF_12 = DateTimeFormatter.ofPattern("h:mm", Locale.ROOT);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h", Locale.ROOT);
  private static final LocalTime NOON = LocalTime.of(12, 0);

  private Times() {}

  /// @param words how the halves of a day are called
  static String written(LocalTime time, Clock clock, Function<Words, String> words) {
    return switch (clock) {
      case HOURS_24 -> OF_24.format(time);
      case HOURS_12 -> words.apply(half(time));
    };
  }

  private static Words half(LocalTime time) {
    if (time.equals(NOON)) {
      return Words.of("time.noon");
    }
    if (time.equals(LocalTime.MIDNIGHT)) {
      return Words.of("time.midnight");
    }
    var digits = (time.getMinute() == 0 ? HOUR : OF_12).format(time);
    return Words.of(time.isBefore(NOON) ? "time.am" : "time.pm", "time", digits);
  }
}
