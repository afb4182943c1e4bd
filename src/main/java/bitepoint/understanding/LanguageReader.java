package bitepoint.understanding;

import bitepoint.understanding.meaning.Intuition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads messages of one language, from the files of its folder `understanding`.
final class LanguageReader {
  private final Intuition intuition;
  private final AlarmReader alarms;
  private final MeaningReader meanings;
  private final MentionReader mentions;
  private final Thoughts thoughts;
  private final Agreement agreement;

  /// @param intuition of a message
  /// @param ofParts of parts of one: there may be many, so that it has to be quick
  /// @param usual words that are no slip of the finger
  LanguageReader(
      String language,
      Map<String, String> files,
      Intuition intuition,
      Intuition ofParts,
      Set<String> usual) {
    this.intuition = intuition;
    var lines = new Lines(files);
    var numbers = new Numbers(language);
    var done = new Done(lines.of("kinds"), lines.of("done"), lines.phrases("negations"));
    agreement = new Agreement(lines.phrases("yes"), lines.phrases("no"));
    mentions = new MentionReader(language, lines::of, numbers, done, usual);
    meanings = new MeaningReader(lines, ofParts, mentions, numbers, done, agreement);
    var clauses = new Clauses(lines.of("joining"));
    thoughts = new Thoughts(clauses, meanings::of);
    alarms = new AlarmReader(new WarningSigns(lines::of), mentions, clauses, ofParts);
  }

  /// What follows `/start` was put there by a link: it says nothing of whoever followed it.
  Reading read(String text, Set<String> labels) {
    return Commands.in(text).filter(Intent.START::equals).isPresent()
        ? Reading.of(text.strip(), Intent.START)
        : reading(think(text), labels);
  }

  /// What is made of a text, and by what.
  Analysis think(String text) {
    var guesses = intuition.of(text);
    var alarming = alarms.in(text, guesses);
    var said =
        Commands.in(text)
            .map(intent -> Understood.certain(intent, Rule.COMMAND))
            .map(understood -> List.of(new Thought(text, understood)))
            .orElseGet(() -> thoughts.of(text, meanings.of(text, guesses)));
    return new Analysis(text, guesses, alarming, said);
  }

  private Reading reading(Analysis analysis, Set<String> labels) {
    var said = analysis.thoughts();
    var first = said.getFirst();
    var wanted =
        alarms
            .intent(analysis.alarms())
            .map(intent -> List.of(Meaning.certain(intent)))
            .orElse(first.meanings());
    var words = said.size() == 1 ? analysis.text() : first.words();
    return new Reading(
        analysis.text().strip(),
        analysis.alarms(),
        wanted,
        mentions(words, wanted.getFirst().intent()),
        agreement.in(Tokens.of(analysis.text())),
        labels,
        said.stream().skip(1).map(this::further).toList());
  }

  private Reading further(Thought thought) {
    return new Reading(
        thought.words(),
        List.of(),
        thought.meanings(),
        mentions(thought.words(), thought.intent()),
        agreement.in(Tokens.of(thought.words())),
        Set.of(),
        List.of());
  }

  private Mentions mentions(String words, Intent intent) {
    return mentions.in(Tokens.of(words), intent);
  }

  List<String> becoming(String typed) {
    return mentions.becoming(Tokens.of(typed));
  }
}
