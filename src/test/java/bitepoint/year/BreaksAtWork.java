package bitepoint.year;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/// Breaks from the desk come to those who asked for them, in their hours of work, an interval
/// apart, an hour after anything else and not right before it; after three without an answer it is
/// said that they stop, and they do. What was put off comes again after a while, whatever the hour.
final class BreaksAtWork extends Promise {
  private static final LocalTime BEGINS = LocalTime.of(9, 0);
  private static final LocalTime ENDS = LocalTime.of(17, 0);
  private static final Duration AFTER_ANOTHER = Duration.ofHours(1);
  private static final Duration BEFORE_ANOTHER = Duration.ofMinutes(30);
  private static final int MOST_UNANSWERED = 3;

  private Instant last = Instant.MIN;
  private boolean isPutOff;
  private boolean wasPutOff;
  private int unanswered;

  @Override
  void spoke(Noted.Spoke spoke) {
    if (spoke.topic() == Topic.DESK_BREAK) {
      comes(spoke);
    } else if (spoke.topic() == Topic.LAST_DESK_BREAK) {
      if (unanswered != MOST_UNANSWERED) {
        breaks(spoke.at(), "breaks stop after " + unanswered);
      }
    } else if (last.plus(BEFORE_ANOTHER).isAfter(spoke.at()) && !wasPutOff) {
      breaks(spoke.at(), "soon after a break from the desk: " + spoke.text());
    }
  }

  private void comes(Noted.Spoke spoke) {
    var at = spoke.at();
    if (standing().breaks().isEmpty()) {
      breaks(at, "a break from the desk that nobody asked for");
      return;
    }
    if (!isPutOff) {
      inTime(at);
    }
    unanswered++;
    if (unanswered > MOST_UNANSWERED) {
      breaks(at, "after " + (unanswered - 1) + " breaks without an answer");
    }
    last = at;
    wasPutOff = isPutOff;
    isPutOff = false;
  }

  private void inTime(Instant at) {
    var every = standing().breaks().orElseThrow();
    var time = standing().time(at);
    var day = standing().day(at).getDayOfWeek();
    if (day == DayOfWeek.SATURDAY
        || day == DayOfWeek.SUNDAY
        || time.isBefore(BEGINS.plus(every))
        || !time.isBefore(ENDS)) {
      breaks(at, "a break outside of work");
    }
    if (last.plus(every).isAfter(at)) {
      breaks(at, "a break %s after the last".formatted(Duration.between(last, at)));
    }
    if (standing().spokeAt().plus(AFTER_ANOTHER).isAfter(at)) {
      breaks(
          at, "a break %s after a message".formatted(Duration.between(standing().spokeAt(), at)));
    }
  }

  @Override
  void happened(Noted noted) {
    if (noted instanceof Noted.AnsweredABreak(_, var putOff)) {
      unanswered = 0;
      isPutOff = putOff;
    }
    if (noted instanceof Noted.ChoseBreaks) {
      unanswered = 0;
      last = Instant.MIN;
    }
  }
}
