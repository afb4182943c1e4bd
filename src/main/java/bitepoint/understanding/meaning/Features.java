package bitepoint.understanding.meaning;

import java.util.ArrayList;
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

  private Features() {}

  /// Each once, in no order of meaning.
  static int[] of(String sentence) {
    var words = words(sentence);
    var found = new ArrayList<String>();
    for (var i = 0; i < words.size(); i++) {
      found.add("u" + words.get(i));
      if (i > 0) {
        found.add("b" + words.get(i - 1) + " " + words.get(i));
      }
      if (i > 1) {
        found.add("s" + words.get(i - 2) + " " + words.get(i));
      }
      if (Character.isLetter(words.get(i).charAt(0))) {
        addBits("<" + words.get(i) + ">", found);
      }
    }
    return found.stream().mapToInt(Features::number).sorted().distinct().toArray();
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

  private static void addBits(String word, List<String> found) {
    for (var size = SHORTEST_BIT; size <= LONGEST_BIT; size++) {
      for (var at = 0; at + size <= word.length(); at++) {
        found.add("c" + word.substring(at, at + size));
      }
    }
  }

  /// Spread well, and the same on every machine (FNV-1a).
  private static int number(String feature) {
    var hash = 0x811c9dc5;
    for (var i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x01000193;
    }
    return (hash ^ (hash >>> 15)) & (COUNT - 1);
  }

  /// How much one of so many weighs: a sentence weighs the same however long it is.
  static float weight(int count) {
    return (float) (1 / Math.sqrt(count));
  }
}
