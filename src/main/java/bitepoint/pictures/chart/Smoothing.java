package bitepoint.pictures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A calm line through scores that go up and down. Its two ends are never moved by what is rounded
/// off in between, so that the number beside an end is the number of that end.
final class Smoothing {
  private Smoothing() {}

  /// The median; of an even number of scores the lower middle one, as the rule counts it.
  static double median(List<Integer> scores) {
    return scores.stream().sorted().toList().get((scores.size() - 1) / 2);
  }

  /// Each value as the mean of its neighbours on both sides, fewer of them near the ends.
  static List<Double> rounded(List<? extends Number> values, int neighbours) {
    var sums = new ArrayList<Double>(List.of(0.0));
    values.forEach(value -> sums.add(sums.getLast() + value.doubleValue()));
    return IntStream.range(0, values.size())
        .mapToObj(at -> {
          var reach = Math.min(neighbours, Math.min(at, values.size() - 1 - at));
          return (sums.get(at + reach + 1) - sums.get(at - reach)) / (2 * reach + 1);
        })
        .toList();
  }
}
