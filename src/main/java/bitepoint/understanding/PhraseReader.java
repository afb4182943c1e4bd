package bitepoint.understanding;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads by commands, numbers, times, places and listed phrases. Immutable.
public final class PhraseReader implements Reader {
  private final Map<String, LanguageReader> languages = new HashMap<>();
  private final Phrasebook phrasebook;

  /// @throws IllegalArgumentException naming the file that cannot be used
  public PhraseReader(MessagesFolder folder, Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
    for (var language : folder.languages()) {
      languages.put(
          language, new LanguageReader(language, folder.files(language, "understanding", ".txt")));
    }
  }

  @Override
  public Reading read(String text, String language) {
    var known = languages.containsKey(language) ? language : Phrasebook.FALLBACK;
    return Optional.ofNullable(languages.get(known))
        .orElseThrow()
        .read(text, phrasebook.keysOf(known, text));
  }
}
