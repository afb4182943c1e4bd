package bitepoint.asking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// How like a question is to the one that is most like it of those listed for each text.
final class ListedQuestions {
  private final Postings postings = new Postings();
  private final int texts;
  private final int[] answeredBy;
  private final double[] totals;
  private final Weights weights;

  /// @param questions those of each text, as their terms
  ListedQuestions(List<List<List<String>>> questions, Weights weights) {
    this.weights = weights;
    texts = questions.size();
    var count = questions.stream().mapToInt(List::size).sum();
    answeredBy = new int[count];
    totals = new double[count];
    var at = 0;
    for (var text = 0; text < texts; text++) {
      for (var question : questions.get(text)) {
        var number = at++;
        var terms = new HashSet<>(question);
        answeredBy[number] = text;
        totals[number] = weights.of(terms);
        terms.forEach(term -> postings.add(term, number, 1));
      }
    }
  }

  /// By text: what they have in common as a share of both, from 0 to 1 for the same words.
  double[] of(List<String> question) {
    var common = new double[answeredBy.length];
    question.forEach(term -> postings.addTo(common, term, weights.of(term)));
    var all = weights.of(question);
    var best = new double[texts];
    Arrays.fill(best, 0);
    for (var number = 0; number < common.length; number++) {
      var text = answeredBy[number];
      best[text] = Math.max(best[text], 2 * common[number] / (all + totals[number]));
    }
    return best;
  }
}
