package bitepoint.understanding;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.meaning.Examples;
import bitepoint.understanding.meaning.Intuition;
import bitepoint.understanding.sentence.Directions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads by commands, numbers, times, places and names, and by what was learned from examples.
public final class PhraseReader implements Reader {
  private final Map<String, LanguageReader> languages = new HashMap<>();
  private final Map<String, TypedLabels> labels = new HashMap<>();

  /// @throws IllegalArgumentException naming the file that cannot be used
  public PhraseReader(MessagesFolder folder, Phrasebook phrasebook) {
    this(folder, phrasebook, Directions.NONE);
  }

  /// @param directions a sentence model's; [Directions#NONE] where only words are to be looked at
  /// @throws IllegalArgumentException naming the file that cannot be used
  public PhraseReader(MessagesFolder folder, Phrasebook phrasebook, Directions directions) {
    for (var language : folder.languages()) {
      var files = folder.files(language, "understanding", ".txt");
      var examples = Examples.of(folder, language);
      var whole = Intuition.of(language, examples, directions);
      var parts =
          directions.size() == 0 ? whole : Intuition.of(language, examples, Directions.NONE);
      var usual = Mending.usual(examples.intents());
      languages.put(language, new LanguageReader(language, files, whole, parts, usual));
      labels.put(language, new TypedLabels(phrasebook, language));
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

  private Set<String> labels(String text, String known) {
    return Optional.ofNullable(labels.get(known)).orElseThrow().in(text);
  }
}
