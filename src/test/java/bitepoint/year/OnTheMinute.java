package bitepoint.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// The check-in comes at the time that somebody chose, on their own clock, once a day; and on each
/// day after one on which they were heard from. It waits for exercises that are being done, and
/// until an hour after anything else.
final class OnTheMinute extends Promise {
  private static final LocalTime MORNING_AFTER = LocalTime.of(8, 0);

  private static final Duration APART = Duration.ofHours(1);

  /// Who has not tapped for so long is in no session any more.
  private static final Duration LONGEST_EXERCISE = Duration.ofMinutes(30);

  private Instant reckonedTo = Instant.MIN;

  @Override
  void spoke(Noted.Spoke spoke) {
    if (spoke.topic() != Topic.CHECK_IN) {
      return;
    }
    var day = standing().day(spoke.at());
    if (standing().wasAskedOn(day)) {
      breaks(spoke.at(), "a second check-in on this day");
    }
    if (standing().asks().isEmpty()) {
      breaks(spoke.at(), "a check-in before the welcome was through");
    } else if (!spoke.at().equals(standing().due(day))
        && !waited(spoke, day)
        && !isMorningAfterATweak(spoke, day)) {
      breaks(spoke.at(), "a check-in that is due at " + standing().asks().get());
    }
  }

  private boolean waited(Noted.Spoke spoke, LocalDate day) {
    var free = standing().heardAt().truncatedTo(ChronoUnit.MINUTES).plus(LONGEST_EXERCISE);
    return standing().due(day).isBefore(spoke.at())
        && (spoke.at().equals(free) || spoke.at().equals(standing().spokeAt().plus(APART)));
  }

  /// Who checked in later in the day when their back went is asked at 8:00 on the next one, or when
  /// it is quiet no longer.
  private boolean isMorningAfterATweak(Noted.Spoke spoke, LocalDate day) {
    return standing().tweakedOn(day.minusDays(1))
        && standing().time(spoke.at()).equals(standing().outsideQuiet(MORNING_AFTER));
  }

  @Override
  void goesBy(Instant until) {
    if (standing().asks().isPresent()) {
      var last = standing().day(until);
      for (var day = standing().day(reckonedTo); !day.isAfter(last); day = day.plusDays(1)) {
        if (standing().silentDays(day) > 1) {
          break;
        }
        var due = standing().due(day);
        if (!due.isBefore(reckonedTo)
            && due.isBefore(until)
            && standing().mayBeAsked(day)
            && !standing().heardAt().plus(LONGEST_EXERCISE).isAfter(due)
            && !standing().spokeAt().plus(APART).isAfter(due)
            && !standing().wasAskedOn(day)) {
          breaks(due, "no check-in, though they were heard from the day before");
        }
      }
    }
    reckonedTo = until;
  }
}
