package bitepoint.year;

import java.time.LocalTime;

/// Nothing of the coach's own accord from 22:00 to 7:00, but at the very times that somebody chose.
final class QuietNights extends Promise {
  private static final LocalTime EVENING = LocalTime.of(22, 0);
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  @Override
  void spoke(Noted.Spoke spoke) {
    var time = standing().time(spoke.at());
    var night = !time.isBefore(EVENING) || time.isBefore(MORNING);
    if (night && !wasChosen(spoke, time)) {
      breaks(spoke.at(), spoke.topic() + " in quiet hours: " + spoke.text());
    }
  }

  private boolean wasChosen(Noted.Spoke spoke, LocalTime time) {
    var isAsked =
        standing().asks().isPresent()
            && standing().due(standing().day(spoke.at())).equals(spoke.at());
    var isSunday =
        spoke.topic() == Topic.SUNDAY && standing().sundays().map(time::equals).orElse(false);
    return isAsked || isSunday;
  }
}
