package bitepoint.asking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How much a term says of what a text is about: the rarer, the more; a small word next to nothing.
final class Weights {
  private static final double SMALL = 0.6;
  private static final double LEAST = 1.5;

  private final Terms terms;
  private final Map<String, Double> weights = new HashMap<>();
  private final double unknown;

  /// @param texts as their terms
  Weights(Terms terms, Collection<List<String>> texts) {
    this.terms = terms;
    var in = new HashMap<String, Integer>();
    texts.forEach(text -> new HashSet<>(text).forEach(term -> in.merge(term, 1, Integer::sum)));
    in.forEach((term, count) -> weights.put(term, rarity(count, texts.size())));
    unknown = rarity(0, texts.size());
  }

  double of(String term) {
    return terms.isSmall(term) ? SMALL : weights.getOrDefault(term, unknown);
  }

  double of(Collection<String> several) {
    return several.stream().mapToDouble(this::of).sum();
  }

  /// The inverse document frequency of BM25: 6.4 for one text of a thousand.
  private static double rarity(int texts, int of) {
    return Math.max(LEAST, Math.log(1 + (of - texts + 0.5) / (texts + 0.5)));
  }
}
