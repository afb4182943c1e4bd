package bitepoint.coach;

import java.time.LocalDate;
import java.util.List;

/// Minutes of strength and of stretching in seven days. Strength gets at least as much
/// (`article.md`; `coaching.md` 3, "balance check").
///
/// @param stretchMinutes the towel and the hips
public record Balance(int strengthMinutes, int stretchMinutes) {
  /// A rolling week.
  public static final int DAYS = 7;

  public static final Balance NONE = new Balance(0, 0);

  /// The seven days that end before that one.
  public static Balance before(LocalDate day, List<Training> trainings) {
    return through(day.minusDays(1), trainings);
  }

  /// The seven days that end with that one.
  public static Balance through(LocalDate day, List<Training> trainings) {
    var last = day.toEpochDay();
    var strength = 0;
    var stretch = 0;
    for (var training : trainings) {
      var ago = last - training.day().toEpochDay();
      if (ago >= 0 && ago < DAYS) {
        strength += training.strengthMinutes();
        stretch += training.stretchMinutes();
      }
    }
    return new Balance(strength, stretch);
  }

  /// By how many minutes stretching is ahead, or 0.
  public int tippedBy() {
    return Math.max(0, stretchMinutes - strengthMinutes);
  }

  public boolean isTipped() {
    return stretchMinutes > strengthMinutes;
  }
}
