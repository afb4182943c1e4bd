package bitepoint.understanding;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.meaning.Examples;
import bitepoint.understanding.meaning.Intuition;
import bitepoint.understanding.sentence.Directions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads by commands, numbers, times, places and names, and by what was learned from examples.
public final class PhraseReader implements Reader {
  /// Words up to which a message is an answer rather than a sentence.
  private static final int SHORT = 6;

  private final Map<String, LanguageReader> languages = new HashMap<>();
  private final Phrasebook phrasebook;

  /// @throws IllegalArgumentException naming the file that cannot be used
  public PhraseReader(MessagesFolder folder, Phrasebook phrasebook) {
    this(folder, phrasebook, Directions.NONE);
  }

  /// @param directions a sentence model's; [Directions#NONE] where only words are to be looked at
  /// @throws IllegalArgumentException naming the file that cannot be used
  public PhraseReader(MessagesFolder folder, Phrasebook phrasebook, Directions directions) {
    this.phrasebook = phrasebook;
    for (var language : folder.languages()) {
      var files = folder.files(language, "understanding", ".txt");
      var intuition = Intuition.of(language, Examples.of(folder, language), directions);
      languages.put(language, new LanguageReader(language, files, intuition));
    }
  }

  @Override
  public Reading read(String text, String language) {
    var known = known(language);
    return in(known).read(text, text.startsWith("/") ? Set.of() : labels(text, known));
  }

  /// What is made of a text on the way to a reading.
  Analysis think(String text, String language) {
    return in(known(language)).think(text);
  }

  /// The catalogue's ids of the moves whose name somebody may be typing, the likeliest first.
  public List<String> becoming(String typed, String language) {
    return in(known(language)).becoming(typed);
  }

  private String known(String language) {
    return languages.containsKey(language) ? language : Phrasebook.FALLBACK;
  }

  private LanguageReader in(String known) {
    return Optional.ofNullable(languages.get(known)).orElseThrow();
  }

  /// The labels that were typed out; in a short message a label among other words counts too ("a
  /// few weeks").
  private Set<String> labels(String text, String language) {
    var words = text.strip().split("\\s+");
    if (words.length > SHORT) {
      return phrasebook.keysOf(language, text);
    }
    for (var size = words.length; size > 0; size--) {
      for (var at = 0; at + size <= words.length; at++) {
        var part = String.join(" ", Arrays.copyOfRange(words, at, at + size));
        var keys = phrasebook.keysOf(language, part);
        if (!keys.isEmpty()) {
          return keys;
        }
      }
    }
    return Set.of();
  }
}
