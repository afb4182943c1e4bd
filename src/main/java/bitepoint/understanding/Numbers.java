package bitepoint.understanding;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Numbers in digits and in the words of a language.
final class Numbers {
  private static final int SPELLED = 24;

  private final Map<String, Integer> words = new HashMap<>();

  Numbers(String language) {
    var spellout =
        new RuleBasedNumberFormat(Locale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    for (var number = 0; number < SPELLED; number++) {
      words.put(spellout.format(number), number);
    }
  }

  /// A whole number from 0 to 23, as an hour is.
  Optional<Integer> whole(String word) {
    return word.matches("\\d{1,2}")
        ? Optional.of(Integer.parseInt(word)).filter(number -> number < SPELLED)
        : Optional.ofNullable(words.get(word));
  }

  /// A score from 0 to 10; `2.5` counts as 3, `6/10` as 6.
  Optional<Integer> score(String word) {
    var digits = word.replaceFirst("/10$", "");
    var number =
        digits.matches("\\d{1,2}(\\.\\d)?")
            ? Optional.of((int) Math.round(Double.parseDouble(digits)))
            : Optional.ofNullable(words.get(word));
    return number.filter(score -> score <= 10);
  }
}
