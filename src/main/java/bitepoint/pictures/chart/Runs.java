package bitepoint.pictures.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Days that a line may join: where nothing is known for too long, it is broken.
final class Runs {
  private Runs() {}

  /// @param ordered by day
  /// @param apart the most days from one to the next within a run
  static <T> List<List<T>> of(List<T> ordered, Function<T, LocalDate> day, int apart) {
    var runs = new ArrayList<List<T>>();
    var run = new ArrayList<T>();
    for (var one : ordered) {
      if (!run.isEmpty()
          && ChronoUnit.DAYS.between(day.apply(run.getLast()), day.apply(one)) > apart) {
        runs.add(List.copyOf(run));
        run.clear();
      }
      run.add(one);
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return List.copyOf(runs);
  }
}
