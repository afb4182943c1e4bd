package bitepoint.understanding.sentence;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Cuts a sentence into the pieces of words that a BERT model without capitals knows. Immutable.
final class WordPieces {
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}\\p{C}]");
  private static final String WITHIN = "##";

  /// Longer words are unknown to the model.
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final int begin;
  private final int end;
  private final int unknown;

  /// @param tokenizer a `tokenizer.json` as the model's authors publish it
  WordPieces(JsonNode tokenizer) {
    tokenizer
        .at("/model/vocab")
        .properties()
        .forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().intValue()));
    begin = id("[CLS]");
    end = id("[SEP]");
    unknown = id("[UNK]");
  }

  /// The ids of the pieces between the marks of beginning and end.
  ///
  /// @param most how many ids there may be; what is more is cut off
  long[] of(String sentence, int most) {
    var ids = new ArrayList<Integer>();
    ids.add(begin);
    var words = WORD.matcher(plain(sentence));
    while (words.find() && ids.size() < most) {
      ids.addAll(pieces(words.group()));
    }
    var kept = ids.subList(0, Math.min(ids.size(), most - 1));
    kept.add(end);
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  private List<Integer> pieces(String word) {
    if (word.length() > LONGEST_WORD) {
      return List.of(unknown);
    }
    var pieces = new ArrayList<Integer>();
    var from = 0;
    while (from < word.length()) {
      var to = word.length();
      while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
        to--;
      }
      if (to == from) {
        return List.of(unknown);
      }
      pieces.add(id(piece(word, from, to)));
      from = to;
    }
    return pieces;
  }

  private int id(String piece) {
    return vocabulary.getOrDefault(piece, -1);
  }

  private static String piece(String word, int from, int to) {
    return from == 0 ? word.substring(0, to) : WITHIN + word.substring(from, to);
  }

  private static String plain(String sentence) {
    var apart = Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return ACCENT.matcher(apart).replaceAll("");
  }
}
