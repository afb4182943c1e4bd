package bitepoint.asking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a text is made of when it is looked up: stems, with one term for all the words that mean
/// the same, be it one word or several ("how often", "get up").
final class Terms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern UNWRITTEN = Pattern.compile("['’‘ʼ`´\\p{M}]");

  private final Map<List<String>, String> synonyms = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private int longest = 1;

  /// @param synonyms lines `cycle = bike, riding`
  /// @param small words that say nothing of what a text is about
  Terms(List<String> synonyms, List<String> small) {
    for (var line : synonyms) {
      var sides = line.split("=", 2);
      var term = String.join(" ", stems(sides[0]));
      for (var other : line.replace('=', ',').split(",")) {
        var words = stems(other);
        this.synonyms.put(words, term);
        longest = Math.max(longest, words.size());
      }
    }
    small.forEach(word -> this.small.addAll(stems(word)));
  }

  /// In the order of the text.
  List<String> of(String text) {
    return joined(stems(text));
  }

  /// The same of a text that may have slips of the finger in it.
  ///
  /// @param known from [#known] of all that is looked up
  List<String> meant(String text, Bits known) {
    return joined(stems(text).stream().map(known::closest).toList());
  }

  /// All stems that mean something, and those of these texts.
  Set<String> known(Stream<String> texts) {
    var known = new HashSet<>(small);
    synonyms.keySet().forEach(known::addAll);
    texts.forEach(text -> known.addAll(stems(text)));
    return known;
  }

  private List<String> joined(List<String> stems) {
    var terms = new ArrayList<String>();
    for (var at = 0; at < stems.size(); ) {
      var size = Math.min(longest, stems.size() - at);
      while (size > 1 && !synonyms.containsKey(stems.subList(at, at + size))) {
        size--;
      }
      var words = stems.subList(at, at + size);
      terms.add(synonyms.getOrDefault(words, words.getFirst()));
      at += size;
    }
    return terms;
  }

  /// Whether a term says nothing of what a text is about.
  boolean isSmall(String term) {
    return small.contains(term);
  }

  static List<String> words(String text) {
    var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return WORD.matcher(UNWRITTEN.matcher(plain).replaceAll(""))
        .results()
        .map(match -> match.group())
        .toList();
  }

  private static List<String> stems(String text) {
    return words(text).stream().map(Stem::of).toList();
  }
}
