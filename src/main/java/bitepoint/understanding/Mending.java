package bitepoint.understanding;

import bitepoint.understanding.meaning.Example;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Mends slips of the finger in the words of names: "chlids pose". A word that people use is none.
final class Mending {
  /// Shorter words are too near to others.
  private static final int SHORTEST = 5;

  /// How often a word stands in the examples that people use.
  private static final int USUAL = 5;

  private final Set<String> targets;
  private final Set<String> usual;

  /// @param targets the words of the names
  /// @param usual words that are no slip
  Mending(Set<String> targets, Set<String> usual) {
    this.targets = targets;
    this.usual = usual;
  }

  /// The words that people use.
  static Set<String> usual(List<Example> examples) {
    Map<String, Integer> times = new HashMap<>();
    for (var example : examples) {
      Tokens.of(example.phrase()).words().forEach(word -> times.merge(word, 1, Integer::sum));
    }
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() >= USUAL)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  Tokens mended(Tokens said) {
    return said.words().stream().anyMatch(this::mayBeSlip)
        ? new Tokens(said.words().stream().map(this::mended).toList())
        : said;
  }

  private boolean mayBeSlip(String word) {
    return word.length() >= SHORTEST && !targets.contains(word) && !usual.contains(word);
  }

  /// The one word that it may be.
  private String mended(String word) {
    if (!mayBeSlip(word)) {
      return word;
    }
    var near = targets.stream().filter(one -> Slip.isBetween(word, one)).limit(2).toList();
    return near.size() == 1 ? near.getFirst() : word;
  }
}
