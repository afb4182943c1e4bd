package bitepoint.understanding.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Learns from examples. The same examples in the same order give the same classifier.
final class Learning {
  private static final int ROUNDS = 10;
  private static final float STEP = 0.5f;

  /// How strongly weights are drawn to nothing, for each example.
  private static final float DECAY = 2e-6f;

  /// Keeps the first steps from being huge.
  private static final float CALM = 0.01f;

  /// An error that is too small to learn from.
  private static final double NEGLIGIBLE = 1e-3;

  private final Classifier classifier;
  private final float[] wordSteps;
  private final float[] directionSteps;

  private Learning(Classifier classifier) {
    this.classifier = classifier;
    wordSteps = new float[classifier.words().length];
    directionSteps = new float[classifier.directions().length];
  }

  /// @param weighed each example's phrase
  static Classifier from(List<Example> examples, Map<String, Weighed> weighed) {
    var labels = examples.stream().map(Example::label).distinct().sorted().toList();
    var sentences =
        examples.stream()
            .map(one -> Optional.ofNullable(weighed.get(one.phrase())).orElseThrow())
            .toList();
    var targets = examples.stream().map(one -> labels.indexOf(one.label())).toList();
    var dimensions = sentences.getFirst().direction().length;
    var learning = new Learning(Classifier.blank(labels, dimensions));
    var order = new ArrayList<Integer>();
    for (var i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    var random = new Random(1);
    for (var round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(i -> learning.take(sentences.get(i), targets.get(i)));
    }
    return learning.classifier;
  }

  private void take(Weighed sentence, int target) {
    var errors = classifier.probabilities(sentence);
    errors[target] -= 1;
    var share = Features.weight(sentence.features().length);
    for (var feature : sentence.features()) {
      step(classifier.words(), wordSteps, feature, errors, share);
    }
    for (var i = 0; i < sentence.direction().length; i++) {
      step(classifier.directions(), directionSteps, i, errors, sentence.direction()[i]);
    }
  }

  /// A step downhill, the smaller the farther a weight has come (AdaGrad).
  private static void step(float[] weights, float[] steps, int row, double[] errors, float value) {
    var from = row * errors.length;
    for (var label = 0; label < errors.length; label++) {
      if (Math.abs(errors[label]) < NEGLIGIBLE) {
        continue;
      }
      var at = from + label;
      var slope = (float) errors[label] * value + DECAY * weights[at];
      steps[at] += slope * slope;
      weights[at] -= STEP * slope / (float) Math.sqrt(CALM + steps[at]);
    }
  }
}
