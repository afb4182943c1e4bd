package bitepoint.understanding;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers in digits and in the words of a language.
final class Numbers {
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{1,2}");
  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{1,3}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}(\\.\\d)?");
  private static final String OF_TEN = "/10";
  private static final int SPELLED = 24;

  /// Longer than this is no training, in minutes.
  private static final int MOST_MINUTES = 300;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();

  Numbers(String language) {
    var spellout =
        new RuleBasedNumberFormat(Locale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    for (var number = 0; number < SPELLED; number++) {
      words.put(spellout.format(number), number);
    }
    for (var ten = 30; ten <= 90; ten += 10) {
      tens.put(spellout.format(ten), ten);
    }
  }

  /// A whole number from 0 to 23, as an hour is.
  Optional<Integer> whole(String word) {
    return isMatch(TWO_DIGITS, word)
        ? Optional.of(Integer.parseInt(word)).filter(number -> number < SPELLED)
        : Optional.ofNullable(words.get(word));
  }

  /// A number of minutes, from 1 to 300.
  Optional<Integer> minutes(String word) {
    var number =
        isMatch(THREE_DIGITS, word)
            ? Optional.of(Integer.parseInt(word))
            : Optional.ofNullable(words.get(word)).or(() -> Optional.ofNullable(tens.get(word)));
    return number.filter(minutes -> minutes > 0 && minutes <= MOST_MINUTES);
  }

  /// A number from 0 on, in words or digits: `2.5`.
  Optional<Double> decimal(String word) {
    return isMatch(DECIMAL, word)
        ? Optional.of(Double.parseDouble(word))
        : Optional.ofNullable(words.get(word)).map(Integer::doubleValue);
  }

  /// A whole or half score from 0 to 10, with or without `/10`.
  Optional<Double> score(String word) {
    var bare = word.endsWith(OF_TEN) ? word.substring(0, word.length() - OF_TEN.length()) : word;
    return decimal(bare).filter(score -> score <= 10);
  }

  /// Most words are no digits, and are not looked at twice.
  private static boolean isMatch(Pattern digits, String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) && digits.matcher(word).matches();
  }
}
