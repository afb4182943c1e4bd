package bitepoint.understanding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A message as words: lower case, apostrophes, accents and letters that cannot be seen dropped
/// ("can't" is `cant`), wide and ornate letters made plain, numbers whole (`8:30`, `6/10`, `2.5`).
record Tokens(List<String> words) {
  /// How many words before something a "no" may stand that denies it.
  private static final int NEGATION_REACH = 3;

  private static final Pattern WORD = Pattern.compile("\\d+([:./]\\d+)*|[\\p{L}\\p{N}]+|\\p{So}+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ＇`´]");
  private static final Pattern BEFORE_FRACTION = Pattern.compile("(?<=\\d)(?=\\p{No})");
  private static final Pattern BELOW_ZERO = Pattern.compile("(?<![\\w-])-(?=\\d)");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");

  static Tokens of(String text) {
    var plain = plain(text);
    var positive = plain.contains("-") ? BELOW_ZERO.matcher(plain).replaceAll(" minus ") : plain;
    return new Tokens(WORD.matcher(positive).results().map(match -> match.group()).toList());
  }

  /// The letters and stops that were meant, however they were written.
  static String plain(String text) {
    return isAscii(text) ? plainAscii(text) : plainAny(text);
  }

  /// Of all that may be written otherwise, ASCII has two apostrophes and the capitals.
  private static String plainAscii(String text) {
    return text.replace("'", "").replace("`", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String plainAny(String text) {
    var spelled = APOSTROPHE.matcher(text).replaceAll("");
    var apart = BEFORE_FRACTION.matcher(spelled).replaceAll(" ");
    var usual = Normalizer.normalize(apart, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return UNSEEN.matcher(Normalizer.normalize(usual, Normalizer.Form.NFD)).replaceAll("");
  }

  /// Where a sequence of words first stands, or -1.
  int indexOf(Tokens phrase) {
    var size = phrase.words.size();
    for (var at = 0; size > 0 && at + size <= words.size(); at++) {
      if (words.subList(at, at + size).equals(phrase.words)) {
        return at;
      }
    }
    return -1;
  }

  /// Whether a "no" stands shortly before that place.
  boolean isDeniedAt(int at, Set<String> negations) {
    return words.subList(Math.max(0, at - NEGATION_REACH), at).stream()
        .anyMatch(negations::contains);
  }

  /// The words with single spaces between.
  String all() {
    return String.join(" ", words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  @Override
  public String toString() {
    return "Tokens[" + words.size() + "]";
  }
}
