package bitepoint.understanding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A message as words: lower case, apostrophes dropped ("can't" is `cant`), numbers whole (`8:30`, `6/10`, `2.5`).
record Tokens(List<String> words) {
  private static final Pattern WORD = Pattern.compile("\\d+([:./]\\d+)*|[\\p{L}\\p{N}\\p{So}]+");

  static Tokens of(String text) {
    var plain = text.toLowerCase(Locale.ROOT).replaceAll("['’`´]", "");
    return new Tokens(WORD.matcher(plain).results().map(match -> match.group()).toList());
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

  /// Whether one of the few words before a place is among those given.
  boolean hasBefore(int at, int reach, java.util.Set<String> any) {
    return words.subList(Math.max(0, at - reach), at).stream().anyMatch(any::contains);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }
}
