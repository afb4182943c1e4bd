package bitepoint.pictures.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Words at the ends of lines, moved up or down no further than it takes to keep them apart.
final class EndLabels {
  private EndLabels() {}

  /// @param middle where its middle belongs
  record Wanted(double middle, double height) {}

  /// The middles, in the order given; all between top and bottom where there is room for all.
  static List<Double> placed(List<Wanted> wanted, double top, double bottom) {
    var order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparing(at -> wanted.get(at).middle()))
            .toList();
    var placed = new ArrayList<>(Collections.nCopies(wanted.size(), 0.0));
    var free = top;
    for (var at : order) {
      var half = wanted.get(at).height() / 2;
      placed.set(at, Math.max(wanted.get(at).middle(), free + half));
      free = placed.get(at) + half;
    }
    free = bottom;
    for (var at : order.reversed()) {
      var half = wanted.get(at).height() / 2;
      placed.set(at, Math.min(placed.get(at), free - half));
      free = placed.get(at) - half;
    }
    return List.copyOf(placed);
  }
}
