package bitepoint.understanding;

import bitepoint.phrasing.Phrasebook;
import java.util.List;
import java.util.Set;

/// Button labels that are typed out instead of tapped, with a slip of the finger or two.
final class TypedLabels {
  /// Words up to which a message is an answer rather than a sentence.
  private static final int SHORT = 6;

  private final Phrasebook phrasebook;
  private final String language;
  private final Set<String> vocabulary;

  TypedLabels(Phrasebook phrasebook, String language) {
    this.phrasebook = phrasebook;
    this.language = language;
    this.vocabulary = phrasebook.labelWords(language);
  }

  /// Their keys; in a short message a label among other words counts too ("a few weeks").
  Set<String> in(String text) {
    var words = List.of(text.strip().split("\\s+"));
    if (words.size() > SHORT) {
      return phrasebook.keysOf(language, text);
    }
    var exactly = among(words);
    return exactly.isEmpty() ? among(words.stream().map(this::corrected).toList()) : exactly;
  }

  private Set<String> among(List<String> words) {
    for (var size = words.size(); size > 0; size--) {
      for (var at = 0; at + size <= words.size(); at++) {
        var keys = phrasebook.keysOf(language, String.join(" ", words.subList(at, at + size)));
        if (!keys.isEmpty()) {
          return keys;
        }
      }
    }
    return Set.of();
  }

  /// The one word of a label that it may be.
  private String corrected(String typed) {
    var said = Tokens.of(typed).all();
    if (said.isEmpty() || vocabulary.contains(said)) {
      return typed;
    }
    var near = vocabulary.stream().filter(word -> Slip.isBetween(said, word)).limit(2).toList();
    return near.size() == 1 ? near.getFirst() : typed;
  }
}
