package bitepoint.pictures.chart;

import bitepoint.coach.Diary;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;

/// What mornings were like without the ups and downs: at each told morning the median of the last
/// seven told ones, as somebody's usual is counted everywhere, with its steps rounded off.
final class Usual {
  private static final int MORNINGS = 7;

  /// Days from one told morning to the next beyond which the line begins anew.
  private static final int GAP = 4;

  /// Of so many days the steps are rounded off over one more neighbour.
  private static final int DAYS_A_NEIGHBOUR = 50;

  private Usual() {}

  record Value(LocalDate day, double pain) {}

  /// A run for each time without a gap.
  ///
  /// @param days how many of them are shown
  static List<List<Value>> of(NavigableMap<LocalDate, Integer> pains, int days) {
    var told = List.copyOf(pains.keySet());
    var neighbours = 1 + days / DAYS_A_NEIGHBOUR;
    return Runs.of(told, day -> day, GAP).stream().map(run -> run(pains, run, neighbours)).toList();
  }

  private static List<Value> run(
      NavigableMap<LocalDate, Integer> pains, List<LocalDate> run, int neighbours) {
    var medians = run.stream().map(day -> median(pains, day)).toList();
    var values = Smoothing.rounded(medians, neighbours);
    return IntStream.range(0, run.size())
        .mapToObj(at -> new Value(run.get(at), values.get(at)))
        .toList();
  }

  /// Of what a diary remembers on that day.
  private static double median(NavigableMap<LocalDate, Integer> pains, LocalDate day) {
    var known = pains.subMap(day.minusDays(Diary.DAYS), true, day, true);
    return Smoothing.median(known.descendingMap().values().stream().limit(MORNINGS).toList());
  }
}
