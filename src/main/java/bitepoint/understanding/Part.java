package bitepoint.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A part of a line of words to listen for.
sealed interface Part {
  /// `…`: up to five words of any kind in the same breath. `+`: up to eight in the same sentence.
  record Gap(int most, boolean acrossCommas) implements Part {
    static final Gap BREATH = new Gap(5, false);
    static final Gap SENTENCE = new Gap(8, true);
  }

  /// `.`: nothing follows in the same breath.
  record End() implements Part {}

  /// `{38-43}`: a number from one to another, in digits, with or without a fraction.
  record Range(int least, int most) implements Part {
    boolean holds(Utterance.Word word) {
      return word.meant().stream()
          .filter(digits -> digits.matches("\\d{1,4}(\\.\\d+)?"))
          .mapToDouble(Double::parseDouble)
          .anyMatch(number -> number >= least && number < most + 1);
    }
  }

  /// One of several words, or sequences of them; nothing at all may be one of them.
  ///
  /// @param rests what follows each first word, the longest first
  record OneOf(Map<String, List<List<String>>> rests, boolean optional) implements Part {
    static OneOf of(Stream<String> texts) {
      var rests = new HashMap<String, List<List<String>>>();
      var optional = false;
      for (var words : texts.map(text -> Tokens.of(text).words()).toList()) {
        optional |= words.isEmpty();
        if (!words.isEmpty()) {
          rests
              .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
              .add(words.subList(1, words.size()));
        }
      }
      rests
          .values()
          .forEach(list ->
              list.sort(Comparator.comparing((List<String> rest) -> rest.size()).reversed()));
      return new OneOf(rests, optional);
    }

    /// The places after it, where it begins at that place.
    List<Integer> ends(Utterance said, int at) {
      var ends = new ArrayList<Integer>();
      if (at < said.size()) {
        for (var first : said.at(at).meant()) {
          for (var rest : rests.getOrDefault(first, List.of())) {
            if (follows(said, at + 1, rest)) {
              ends.add(at + 1 + rest.size());
            }
          }
        }
      }
      if (optional) {
        ends.add(at);
      }
      return ends;
    }

    private static boolean follows(Utterance said, int at, List<String> rest) {
      if (at + rest.size() > said.size()) {
        return false;
      }
      for (var i = 0; i < rest.size(); i++) {
        if (!said.at(at + i).meant().contains(rest.get(i))) {
          return false;
        }
      }
      return true;
    }

    Set<String> firstWords() {
      return rests.keySet();
    }

    Stream<String> words() {
      return Stream.concat(
          rests.keySet().stream(),
          rests.values().stream().flatMap(List::stream).flatMap(List::stream));
    }
  }
}
