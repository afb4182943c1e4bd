package bitepoint.asking;

import bitepoint.conversation.Library.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The answers of one language, from the files of its folder `understanding/asking`.
final class LanguageLibrary {
  /// A longer message tells more than it asks. In characters.
  private static final int LONG = 160;

  private final Terms terms;
  private final Bits known;
  private final Index index;
  private final Topics clinicians;
  private final Topics nobodysHere;
  private final Set<String> firstWords = new HashSet<>();

  /// @param questionWords the first words of questions, a line each
  LanguageLibrary(Map<String, String> files, String questionWords, Passages passages) {
    terms = new Terms(lines(files, "synonyms"), lines(files, "small-words"));
    var quotable = passages.all(lines(files, "questions"));
    index = new Index(quotable, terms);
    clinicians = new Topics(lines(files, "for-a-clinician"), terms);
    nobodysHere = new Topics(lines(files, "not-ours"), terms);
    known =
        new Bits(
            terms.known(
                Stream.of(
                        quotable.stream().map(Passage::text),
                        quotable.stream().map(Passage::title),
                        quotable.stream().flatMap(one -> one.questions().stream()),
                        lines(files, "for-a-clinician").stream(),
                        lines(files, "not-ours").stream())
                    .flatMap(texts -> texts)));
    lines(questionWords).forEach(line -> firstWords.addAll(Terms.words(line)));
    lines(files, "first-words").forEach(line -> firstWords.addAll(Terms.words(line)));
  }

  Optional<Answer> answer(String said) {
    if (!isQuestion(said)) {
      return Optional.empty();
    }
    var asked = terms.meant(said, known);
    var best = index.best(asked, Bar.TUNED);
    var listed = best.filter(match -> match.likeness() >= Bar.LISTED);
    if (listed.isPresent()) {
      return listed.map(match -> quote(match, true));
    }
    if (clinicians.areIn(asked)) {
      return Optional.of(new Answer.ForAClinician());
    }
    return nobodysHere.areIn(asked) ? Optional.empty() : best.map(match -> quote(match, false));
  }

  private boolean isQuestion(String said) {
    var words = Terms.words(said);
    return said.length() <= LONG
        && !words.isEmpty()
        && (said.strip().endsWith("?") || firstWords.contains(words.getFirst()));
  }

  private static Answer quote(Index.Match match, boolean listed) {
    return new Answer.Quote(match.passage().text(), match.passage().source(), listed);
  }

  private static List<String> lines(Map<String, String> files, String name) {
    return lines(files.getOrDefault(name, ""));
  }

  private static List<String> lines(String file) {
    return file.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .toList();
  }
}
