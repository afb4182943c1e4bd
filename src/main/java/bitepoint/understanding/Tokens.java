package bitepoint.understanding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A message as words: lower case, apostrophes and accents dropped ("can't" is `cant`), numbers
/// whole (`8:30`, `6/10`, `2.5`).
record Tokens(List<String> words) {
  private static final Pattern WORD = Pattern.compile("\\d+([:./]\\d+)*|[\\p{L}\\p{N}\\p{So}]+");

  static Tokens of(String text) {
    var plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("['’`´]|\\p{M}", "");
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
  boolean hasBefore(int at, int reach, Set<String> any) {
    return words.subList(Math.max(0, at - reach), at).stream().anyMatch(any::contains);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }
}
