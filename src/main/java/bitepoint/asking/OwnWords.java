package bitepoint.asking;

import java.util.List;
import java.util.stream.Collectors;

/// How much of a question stands in the words of each text (BM25).
final class OwnWords {
  /// How soon a word that is said again counts no more.
  private static final double SATURATION = 1.2;

  /// How much a long text must say more of it than a short one.
  private static final double LENGTH = 0.5;

  private final Postings postings = new Postings();
  private final int size;
  private final Weights weights;

  /// @param texts as their terms
  OwnWords(List<List<String>> texts, Weights weights) {
    this.weights = weights;
    size = texts.size();
    var usual = texts.stream().mapToInt(List::size).average().orElse(1);
    for (var text = 0; text < size; text++) {
      add(text, texts.get(text), usual);
    }
  }

  /// By text, from 0 for nothing of it to 1.
  double[] of(List<String> question) {
    var sums = new double[size];
    question.forEach(term -> postings.addTo(sums, term, weights.of(term)));
    var all = weights.of(question);
    for (var text = 0; text < size; text++) {
      sums[text] = Math.min(1, sums[text] / all);
    }
    return sums;
  }

  private void add(int number, List<String> text, double usual) {
    var counts = text.stream().collect(Collectors.groupingBy(term -> term, Collectors.counting()));
    var length = 1 - LENGTH + LENGTH * text.size() / usual;
    counts.forEach((term, count) ->
        postings.add(term, number, count * (SATURATION + 1) / (count + SATURATION * length)));
  }
}
