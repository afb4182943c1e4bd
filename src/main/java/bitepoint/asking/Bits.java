package bitepoint.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Known words by the bits of two letters that they are made of, so that a word with a slip of the
/// finger is taken for the one that was meant.
final class Bits {
  private static final int LETTERS = 2;
  private static final int SHORTEST = 5;
  private static final int MOST_LETTERS = 2;
  private static final double SHARED = 0.7;

  private final Map<String, List<String>> terms = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();

  Bits(Collection<String> known) {
    for (var term : known) {
      var bits = of(term);
      sizes.put(term, bits.size());
      bits.forEach(bit -> terms.computeIfAbsent(bit, _ -> new ArrayList<>()).add(term));
    }
  }

  /// The known word that it is closest to; itself where none is close enough.
  String closest(String term) {
    if (sizes.containsKey(term) || term.length() < SHORTEST) {
      return term;
    }
    var bits = of(term);
    var shared = new HashMap<String, Integer>();
    for (var bit : bits) {
      for (var other : terms.getOrDefault(bit, List.of())) {
        shared.merge(other, 1, Integer::sum);
      }
    }
    var best = term;
    var most = SHARED;
    for (var other : shared.entrySet()) {
      var known = other.getKey();
      var share = 2.0 * other.getValue() / (bits.size() + sizes.getOrDefault(known, 0));
      if (share >= most && isAlike(known, term)) {
        best = known;
        most = share;
      }
    }
    return best;
  }

  private static boolean isAlike(String known, String term) {
    return known.charAt(0) == term.charAt(0)
        && Math.abs(known.length() - term.length()) <= MOST_LETTERS;
  }

  private static Set<String> of(String term) {
    var framed = "<" + term + ">";
    var bits = new HashSet<String>();
    for (var at = 0; at + LETTERS <= framed.length(); at++) {
      bits.add(framed.substring(at, at + LETTERS));
    }
    return bits;
  }
}
