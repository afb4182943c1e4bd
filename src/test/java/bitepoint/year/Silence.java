package bitepoint.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Who is not heard from is asked less and less, told goodbye after thirty days, and then left
/// alone until they write or tap again.
final class Silence extends Promise {
  /// Days after the day on which they were last heard from.
  private static final Set<Long> ASKED_ON = Set.of(1L, 2L, 4L, 6L, 13L, 20L, 27L);

  private static final long LAST_DAY = 30;

  /// From the third day on two check-ins stayed without an answer.
  private static final long NOTHING_ELSE = 3;

  private Instant reckonedTo = Instant.MIN;
  private Optional<LocalDate> goodbyeOn = Optional.empty();

  @Override
  void spoke(Noted.Spoke spoke) {
    var day = standing().day(spoke.at());
    var silent = standing().silentDays(day);
    var fits =
        switch (spoke.topic()) {
          case CHECK_IN -> silent <= 1 || ASKED_ON.contains(silent);
          case SUNDAY, EVENING, DESK_BREAK, LAST_DESK_BREAK, OTHER -> silent < NOTHING_ELSE;
          case EVENING_AFTER_A_TWEAK, WAS_SEEN -> silent < LAST_DAY;
          case GOODBYE -> isGoodbyeDue(silent);
        };
    if (!fits) {
      breaks(spoke.at(), spoke.topic() + " on day " + silent + " of silence");
    }
    if (spoke.topic() == Topic.GOODBYE) {
      goodbyeOn = Optional.of(day);
    }
  }

  /// Who must be seen first is told on the first day from then on on which they would be asked.
  private boolean isGoodbyeDue(long silent) {
    return goodbyeOn.isEmpty()
        && (silent == LAST_DAY || silent > LAST_DAY && standing().isLocked());
  }

  /// Whoever is heard from may be told goodbye anew.
  @Override
  void happened(Noted noted) {
    if (standing().silentDays(standing().day(noted.at())) == 0) {
      goodbyeOn = Optional.empty();
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
      if (silent == LAST_DAY && goodbyeOn.isEmpty()) {
        breaks(due, "no goodbye on day " + silent + " of silence");
      }
    }
  }
}
