package bitepoint.year;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/// Nothing of the coach's own accord in the quiet hours, from 22:00 to 7:00 or as they were chosen,
/// but at the times that somebody chose, or within the hour that it waits for something else.
final class QuietNights extends Promise {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @Override
  void spoke(Noted.Spoke spoke) {
    var time = standing().time(spoke.at());
    if (standing().isQuietAt(time) && !wasChosen(spoke, time)) {
      breaks(spoke.at(), spoke.topic() + " in quiet hours: " + spoke.text());
    }
  }

  private boolean wasChosen(Noted.Spoke spoke, LocalTime time) {
    return switch (spoke.topic()) {
      case CHECK_IN, GOODBYE -> isOnTheMinute(spoke) || isSoonAfter(standing().asks(), time);
      case SUNDAY -> isSoonAfter(standing().sundays(), time);
      case EVENING -> isSoonAfter(standing().evenings(), time);
      case EVENING_AFTER_A_TWEAK, DESK_BREAK, LAST_DESK_BREAK, WAS_SEEN, OTHER -> false;
    };
  }

  /// The clocks may have skipped the very time.
  private boolean isOnTheMinute(Noted.Spoke spoke) {
    return standing().asks().isPresent()
        && standing().due(standing().day(spoke.at())).equals(spoke.at());
  }

  private static boolean isSoonAfter(Optional<LocalTime> chosen, LocalTime time) {
    return chosen.map(one -> Duration.between(one, time)).map(QuietNights::isShort).orElse(false);
  }

  private static boolean isShort(Duration waited) {
    return !waited.isNegative() && waited.compareTo(AN_HOUR) <= 0;
  }
}
