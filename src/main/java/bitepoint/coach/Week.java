package bitepoint.coach;

import bitepoint.coach.rule.MorningPain;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What somebody told of seven days.
///
/// @param mornings pain, 0–10, by day
/// @param trainings in order of report
public record Week(NavigableMap<LocalDate, Integer> mornings, List<Training> trainings) {
  public static final int DAYS = 7;

  public Week {
    mornings = Collections.unmodifiableNavigableMap(mornings);
    trainings = List.copyOf(trainings);
  }

  /// The seven days that end with that one.
  public static Week through(LocalDate day, Diary diary) {
    var first = day.minusDays(DAYS - 1L);
    return new Week(
        diary.pains().subMap(first, true, day, true),
        diary.trainings().stream()
            .filter(done -> !done.day().isBefore(first) && !done.day().isAfter(day))
            .toList());
  }

  /// The typical morning; empty where none was told.
  public Optional<Integer> usual() {
    return MorningPain.median(mornings.values());
  }

  public int strengthMinutes() {
    return minutes(Training::strengthMinutes);
  }

  public int stretchMinutes() {
    return minutes(Training::stretchMinutes);
  }

  public int walkMinutes() {
    return minutes(Training::walkMinutes);
  }

  private int minutes(ToIntFunction<Training> of) {
    return trainings.stream().mapToInt(of).sum();
  }
}
