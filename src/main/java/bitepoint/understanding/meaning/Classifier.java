package bitepoint.understanding.meaning;

import java.util.List;

/// How likely each label is for a sentence: a softmax over its words and its direction.
///
/// @param words for each feature the weights of all labels, one feature after another
/// @param directions the same for each number of a direction
record Classifier(List<String> labels, float[] words, float[] directions) {
  static Classifier blank(List<String> labels, int dimensions) {
    return new Classifier(
        List.copyOf(labels),
        new float[Features.COUNT * labels.size()],
        new float[dimensions * labels.size()]);
  }

  /// From 0 to 1 each, 1 in all, in the order of [#labels].
  double[] probabilities(Weighed sentence) {
    var scores = new double[labels.size()];
    var share = Features.weight(sentence.features().length);
    for (var feature : sentence.features()) {
      add(scores, words, feature, share);
    }
    for (var i = 0; i < sentence.direction().length; i++) {
      add(scores, directions, i, sentence.direction()[i]);
    }
    return softmax(scores);
  }

  private void add(double[] scores, float[] weights, int row, float value) {
    var from = row * scores.length;
    for (var label = 0; label < scores.length; label++) {
      scores[label] += value * weights[from + label];
    }
  }

  private static double[] softmax(double[] scores) {
    var highest = Double.NEGATIVE_INFINITY;
    for (var score : scores) {
      highest = Math.max(highest, score);
    }
    var sum = 0.0;
    for (var label = 0; label < scores.length; label++) {
      scores[label] = Math.exp(scores[label] - highest);
      sum += scores[label];
    }
    for (var label = 0; label < scores.length; label++) {
      scores[label] /= sum;
    }
    return scores;
  }

  @Override
  public String toString() {
    return "Classifier" + labels;
  }
}
