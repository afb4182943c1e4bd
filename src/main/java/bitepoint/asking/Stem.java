package bitepoint.asking;

import java.util.List;

/// The part of an English word that its forms share: "cycling", "cycled" and "cycles" are `cycl`.
/// What is irregular stands among the synonyms.
final class Stem {
  private static final int SHORTEST = 3;
  private static final List<String> ENDINGS =
      List.of("ingly", "ings", "ing", "edly", "ied", "ies", "ed", "es", "ly", "s");

  private Stem() {}

  static String of(String word) {
    for (var ending : ENDINGS) {
      var length = word.length() - ending.length();
      if (length >= SHORTEST && word.endsWith(ending) && !isDouble(word, ending)) {
        return single(ended(word.substring(0, length), ending));
      }
    }
    return single(word);
  }

  /// "press" has no ending.
  private static boolean isDouble(String word, String ending) {
    return ending.equals("s") && word.endsWith("ss");
  }

  private static String ended(String rest, String ending) {
    return ending.startsWith("ie") ? rest + "y" : rest;
  }

  /// "stopp" is `stop`, "cycle" is `cycl`, "tummy" is `tummi`.
  private static String single(String word) {
    var last = word.length() - 1;
    if (word.length() <= SHORTEST) {
      return word;
    }
    return switch (word.charAt(last)) {
      case 'e' -> word.substring(0, last);
      case 'y' -> word.substring(0, last) + "i";
      case 'b', 'd', 'g', 'm', 'n', 'p', 'r', 't' ->
          word.charAt(last) == word.charAt(last - 1) ? word.substring(0, last) : word;
      default -> word;
    };
  }
}
