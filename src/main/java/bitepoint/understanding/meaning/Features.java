package bitepoint.understanding.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What of a sentence is weighed: its words, pairs of words and bits of words, so that a slip of
/// the finger changes few of them. Each is a number below [#COUNT]; two may share one.
final class Features {
  static final int COUNT = 1 << 15;

  private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`´]");
  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[:./]\\d+)*|\\p{L}+|[^\\s\\p{L}\\d_]");
  private static final int SHORTEST_BIT = 3;
  private static final int LONGEST_BIT = 5;

  private static final int BASIS = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private int[] found = new int[128];
  private int count;

  private Features() {}

  /// Each once, in no order of meaning.
  static int[] of(String sentence) {
    var features = new Features();
    var words = words(sentence);
    for (var i = 0; i < words.size(); i++) {
      features.addWord(words, i);
    }
    return features.distinct();
  }

  private void addWord(List<String> words, int i) {
    var word = words.get(i);
    add(mixed(kind('u'), word));
    if (i > 0) {
      add(mixed(mixed(mixed(kind('b'), words.get(i - 1)), ' '), word));
    }
    if (i > 1) {
      add(mixed(mixed(mixed(kind('s'), words.get(i - 2)), ' '), word));
    }
    if (Character.isLetter(word.charAt(0))) {
      addBits("<" + word + ">");
    }
  }

  private static List<String> words(String sentence) {
    var plain = APOSTROPHE.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll("");
    var words = new ArrayList<String>();
    words.add("<s>");
    var matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(Character.isDigit(matcher.group().charAt(0)) ? "#" : matcher.group());
    }
    words.add("</s>");
    return words;
  }

  private void addBits(String word) {
    for (var at = 0; at + SHORTEST_BIT <= word.length(); at++) {
      var hash = kind('c');
      for (var end = at; end < Math.min(at + LONGEST_BIT, word.length()); end++) {
        hash = mixed(hash, word.charAt(end));
        if (end - at + 1 >= SHORTEST_BIT) {
          add(hash);
        }
      }
    }
  }

  private void add(int hash) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = (hash ^ (hash >>> 15)) & (COUNT - 1);
  }

  private int[] distinct() {
    Arrays.sort(found, 0, count);
    var kept = 0;
    for (var i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }

  /// Words, pairs and bits that are written alike are told apart. Spread well, and the same on
  /// every machine (FNV-1a).
  private static int kind(char kind) {
    return mixed(BASIS, kind);
  }

  private static int mixed(int hash, char next) {
    return (hash ^ next) * PRIME;
  }

  private static int mixed(int hash, String text) {
    var mixed = hash;
    for (var i = 0; i < text.length(); i++) {
      mixed = mixed(mixed, text.charAt(i));
    }
    return mixed;
  }

  /// How much one of so many weighs: a sentence weighs the same however long it is.
  static float weight(int count) {
    return (float) (1 / Math.sqrt(count));
  }
}
