package bitepoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// The same run several times over.
final class Series {
  private final List<Measure> measures = new ArrayList<>();

  void add(Measure measure) {
    measures.add(measure);
  }

  /// Begins a run that is taken in pieces.
  void next() {
    measures.add(Measure.NOTHING);
  }

  void addToLatest(Measure piece) {
    measures.set(measures.size() - 1, measures.getLast().and(piece));
  }

  double median(ToDoubleFunction<Measure> of) {
    var sorted = measures.stream().mapToDouble(of).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  double mean(ToDoubleFunction<Measure> of) {
    return measures.stream().mapToDouble(of).average().orElse(0);
  }

  /// The median and, in brackets, the least and the most.
  String spread(ToDoubleFunction<Measure> of, int decimals) {
    var all = measures.stream().mapToDouble(of).summaryStatistics();
    var number = "%." + decimals + "f";
    return String.format(
        Locale.ROOT,
        number + " (" + number + "–" + number + ")",
        median(of),
        all.getMin(),
        all.getMax());
  }
}
