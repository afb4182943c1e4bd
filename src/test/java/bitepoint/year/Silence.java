package bitepoint.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// Who is not heard from is asked less and less, told goodbye after thirty days, and then left
/// alone until they write or tap again.
final class Silence extends Promise {
  /// Days after the day on which they were last heard from.
  private static final Set<Long> ASKED_ON = Set.of(1L, 2L, 4L, 6L, 13L, 20L, 27L);

  private static final long GOODBYE = 30;

  /// From the third day on two check-ins stayed without an answer.
  private static final long NO_SUNDAYS = 3;

  private Instant reckonedTo = Instant.MIN;
  private LocalDate goodbyeOn = LocalDate.MIN;

  @Override
  void spoke(Noted.Spoke spoke) {
    var day = standing().day(spoke.at());
    var silent = standing().silentDays(day);
    var fits =
        switch (spoke.topic()) {
          case CHECK_IN -> silent <= 1 || ASKED_ON.contains(silent);
          case SUNDAY -> silent < NO_SUNDAYS;
          case EVENING_AFTER_A_TWEAK -> silent < GOODBYE;
          case WAS_SEEN -> true;
          case OTHER -> silent < NO_SUNDAYS || silent == GOODBYE && !goodbyeOn.equals(day);
        };
    if (!fits) {
      breaks(spoke.at(), spoke.topic() + " on day " + silent + " of silence");
    }
    if (spoke.topic() == Topic.OTHER && silent == GOODBYE) {
      goodbyeOn = day;
    }
  }

  @Override
  void goesBy(Instant until) {
    if (standing().asks().isPresent()) {
      var last = standing().day(until);
      for (var day = standing().day(reckonedTo); !day.isAfter(last); day = day.plusDays(1)) {
        passes(day, until);
      }
    }
    reckonedTo = until;
  }

  private void passes(LocalDate day, Instant until) {
    var silent = standing().silentDays(day);
    var due = standing().due(day);
    if (!due.isBefore(reckonedTo) && due.isBefore(until) && standing().mayBeAsked(day)) {
      if (silent > 1 && ASKED_ON.contains(silent) && !standing().wasAskedOn(day)) {
        breaks(due, "no check-in on day " + silent + " of silence");
      }
      if (silent == GOODBYE && !goodbyeOn.equals(day)) {
        breaks(due, "no goodbye on day " + silent + " of silence");
      }
    }
  }
}
