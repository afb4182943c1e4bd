package bitepoint.asking;

import bitepoint.conversation.Library;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Answers a question with what the coach has written already, in each language that lists
/// questions. Immutable.
public final class AskTheCoach implements Library {
  private final Map<String, LanguageLibrary> languages = new HashMap<>();

  /// @throws IllegalArgumentException naming the passage that questions are listed for and that
  ///   does not exist
  public AskTheCoach(MessagesFolder folder, Phrasebook phrasebook) {
    for (var language : folder.languages()) {
      var files = folder.files(language, "understanding/asking", ".txt");
      if (!files.isEmpty()) {
        var firstWords =
            folder.files(language, "understanding", ".txt").getOrDefault("questions", "");
        var shelf = new Passages(phrasebook, language, folder);
        languages.put(language, new LanguageLibrary(files, firstWords, shelf));
      }
    }
  }

  @Override
  public Optional<Answer> answer(String language, String said) {
    return Optional.ofNullable(languages.get(language)).flatMap(one -> one.answer(said));
  }
}
