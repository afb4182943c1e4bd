package bitepoint.understanding;

/// Slips of the finger: a letter too many, missing, wrong or in the wrong place, or held down too
/// long. A word of four letters may only have two of them swapped, a long one may have two slips.
final class Slip {
  private static final int SWAPS_ONLY = 4;
  private static final int TWO_SLIPS = 9;
  private static final int MOST_SLIPS = 2;

  private Slip() {}

  /// The letters of a word, a bit each, by which most words are told apart at once.
  static int letters(String word) {
    var letters = 0;
    for (var i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }

  /// Whether words with these letters may be a slip apart: each slip changes two at most.
  static boolean mayBeBetween(int letters, int others) {
    return Integer.bitCount(letters ^ others) <= 2 * MOST_SLIPS;
  }

  static boolean isBetween(String said, String word) {
    if (isHeldDown(said, word)) {
      return true;
    }
    if (word.length() < SWAPS_ONLY) {
      return false;
    }
    if (word.length() == SWAPS_ONLY) {
      return said.length() == SWAPS_ONLY && !said.equals(word) && isSwapped(said, word);
    }
    var most = word.length() >= TWO_SLIPS ? MOST_SLIPS : 1;
    return Math.abs(said.length() - word.length()) <= most
        && (said.charAt(0) == word.charAt(0) || isSwapped(said, word))
        && distance(said, word) <= most;
  }

  /// "nummmb" for "numb".
  private static boolean isHeldDown(String said, String word) {
    var at = 0;
    for (var i = 0; i < said.length(); i++) {
      if (at < word.length() && said.charAt(i) == word.charAt(at)) {
        at++;
      } else if (i == 0 || said.charAt(i) != said.charAt(i - 1)) {
        return false;
      }
    }
    return at == word.length() && said.length() > word.length() && word.length() >= 3;
  }

  private static boolean isSwapped(String said, String word) {
    var at = 0;
    while (at < word.length() && at < said.length() && said.charAt(at) == word.charAt(at)) {
      at++;
    }
    return said.length() == word.length()
        && at + 1 < word.length()
        && said.charAt(at) == word.charAt(at + 1)
        && said.charAt(at + 1) == word.charAt(at)
        && said.substring(at + 2).equals(word.substring(at + 2));
  }

  /// Letters added, left out, replaced or swapped with the next.
  private static int distance(String a, String b) {
    var last = new int[b.length() + 1];
    var before = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], last[j - 2] + 1);
        }
      }
      last = before;
      before = row;
    }
    return before[b.length()];
  }
}
