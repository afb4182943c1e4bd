package bitepoint.year;

import java.time.Duration;
import java.time.Instant;

/// Never two messages of the coach's own accord within an hour; breaks from the desk have a promise
/// of their own.
final class AnHourApart extends Promise {
  private static final Duration APART = Duration.ofHours(1);

  private Instant last = Instant.MIN;
  private String said = "";

  @Override
  void spoke(Noted.Spoke spoke) {
    if (spoke.topic().isADeskBreak()) {
      return;
    }
    if (last.isAfter(spoke.at().minus(APART))) {
      breaks(
          spoke.at(),
          "%d minutes after «%s»: «%s»"
              .formatted(Duration.between(last, spoke.at()).toMinutes(), said, spoke.text()));
    }
    last = spoke.at();
    said = spoke.text();
  }
}
