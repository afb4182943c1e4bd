package bitepoint.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which texts a term stands in, by their numbers, and how much it counts there.
final class Postings {
  private record Posting(int text, double count) {}

  private final Map<String, List<Posting>> postings = new HashMap<>();

  void add(String term, int text, double count) {
    postings.computeIfAbsent(term, _ -> new ArrayList<>()).add(new Posting(text, count));
  }

  /// Adds what the term counts to the sum of each text that it stands in.
  void addTo(double[] sums, String term, double weight) {
    for (var posting : postings.getOrDefault(term, List.of())) {
      sums[posting.text] += weight * posting.count;
    }
  }
}
