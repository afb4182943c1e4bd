package bitepoint.conversation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Nights in which somebody wrote or tapped between one and five. Two of them within three days,
/// and none in the month before, look like a clock that is somewhere else.
///
/// @param last the date of the last one
/// @param inARow how many there were with no more than a day between
/// @param usual whether nothing is to be asked of them: it was asked, or they are awake now and
///   then
public record Nights(LocalDate last, int inARow, boolean usual) {
  private static final int NEXT = 2;
  private static final int A_MONTH = 30;

  static Nights first(LocalDate night) {
    return new Nights(night, 1, false);
  }

  Nights and(LocalDate night) {
    var apart = ChronoUnit.DAYS.between(last, night);
    if (apart <= 0) {
      return this;
    }
    return apart > A_MONTH
        ? first(night)
        : new Nights(night, apart <= NEXT ? inARow + 1 : 1, usual || apart > NEXT);
  }

  Nights asked() {
    return new Nights(last, inARow, true);
  }

  boolean areOdd() {
    return inARow > 1 && !usual;
  }
}
