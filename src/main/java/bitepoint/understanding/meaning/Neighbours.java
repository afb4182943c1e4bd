package bitepoint.understanding.meaning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the examples that resemble a sentence, for whoever wants to see why it was taken as it
/// was. Rare words and bits of words count for more.
public final class Neighbours {
  private record Known(Example example, int[] features, double length) {}

  private final double[] weights = new double[Features.COUNT];
  private final List<Known> known;

  public Neighbours(List<Example> examples) {
    var features = examples.stream().map(one -> Features.of(one.phrase())).toList();
    features.forEach(this::count);
    for (var feature = 0; feature < weights.length; feature++) {
      weights[feature] = Math.log((1.0 + examples.size()) / (1 + weights[feature]));
    }
    known =
        IntStream.range(0, examples.size())
            .mapToObj(i -> new Known(examples.get(i), features.get(i), length(features.get(i))))
            .toList();
  }

  private void count(int[] features) {
    for (var feature : features) {
      weights[feature]++;
    }
  }

  /// The likest first.
  public List<Neighbour> of(String sentence, int most) {
    var features = Features.of(sentence);
    var within = new boolean[Features.COUNT];
    for (var feature : features) {
      within[feature] = true;
    }
    var length = length(features);
    return known.stream()
        .map(one -> new Neighbour(one.example, shared(one, within) / (one.length * length)))
        .sorted(Comparator.comparing(Neighbour::likeness).reversed())
        .limit(most)
        .toList();
  }

  private double shared(Known one, boolean[] within) {
    var sum = 0.0;
    for (var feature : one.features) {
      sum += within[feature] ? weights[feature] * weights[feature] : 0;
    }
    return sum;
  }

  private double length(int[] features) {
    var square = 0.0;
    for (var feature : features) {
      square += weights[feature] * weights[feature];
    }
    return Math.max(Math.sqrt(square), Double.MIN_NORMAL);
  }
}
