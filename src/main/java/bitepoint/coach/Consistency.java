package bitepoint.coach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// How steadily somebody trains, from 0 to 1: a day counts half of what it did 13 days ago, as in
/// uhabits, so that a few days off never undo a good month. Two days off in seven are free
/// (`coaching.md` 5); rest and flare-up days never count against anyone.
///
/// For example, 30 days of training in a row give 1 - 0.5^(30/13) = 0.80. Two days off leave it
/// there; a third one in the same week makes it 0.80 * 0.5^(1/13) = 0.76.
///
/// @param score as of the end of `through`
/// @param through the last day that was counted
/// @param free which of the last seven counted days were free days off: a bit a day, the last one
///   lowest
public record Consistency(double score, Optional<LocalDate> through, int free) {
  public static final Consistency NONE = new Consistency(0, Optional.empty(), 0);

  private static final double A_DAY_LATER = Math.pow(0.5, 1.0 / 13);
  private static final int FREE_IN_SEVEN_DAYS = 2;
  private static final int LAST_SIX_DAYS = 0b111111;

  /// What a day was.
  public enum Day {
    TRAINED,
    /// Rest, a flare-up, or told to see a clinician first.
    EXCUSED,
    OFF
  }

  /// The same with every day counted up to one, that day included.
  ///
  /// @param began the first day that counts
  public Consistency through(LocalDate day, LocalDate began, Function<LocalDate, Day> what) {
    var counted = this;
    var next = through.map(last -> last.plusDays(1)).orElse(began);
    while (!next.isAfter(day)) {
      counted = counted.and(what.apply(next), next);
      next = next.plusDays(1);
    }
    return counted;
  }

  /// As it was before the last day was counted.
  ///
  /// @param was what that day was taken for
  public Consistency before(Day was) {
    var wasFree = (free & 1) == 1;
    var then =
        switch (was) {
          case TRAINED -> (score - 1 + A_DAY_LATER) / A_DAY_LATER;
          case EXCUSED -> score;
          case OFF -> wasFree ? score : score / A_DAY_LATER;
        };
    return new Consistency(Math.clamp(then, 0, 1), through.map(day -> day.minusDays(1)), free >> 1);
  }

  /// In a hundred.
  public int percent() {
    return (int) Math.round(score * 100);
  }

  private Consistency and(Day day, LocalDate date) {
    var lastSix = free & LAST_SIX_DAYS;
    var isFree = day == Day.OFF && Integer.bitCount(lastSix) < FREE_IN_SEVEN_DAYS;
    var then =
        switch (day) {
          case TRAINED -> score * A_DAY_LATER + 1 - A_DAY_LATER;
          case EXCUSED -> score;
          case OFF -> isFree ? score : score * A_DAY_LATER;
        };
    return new Consistency(then, Optional.of(date), lastSix << 1 | (isFree ? 1 : 0));
  }
}
