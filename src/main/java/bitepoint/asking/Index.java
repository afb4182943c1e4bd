package bitepoint.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the passage that answers a question. Built once; a question takes microseconds.
final class Index {
  /// @param likeness to the most alike of the passage's listed questions, from 0 to 1
  /// @param own how much of the question the passage's own words say, from 0 to 1
  /// @param coverage the share of what the question is about that stands in either
  /// @param about how many terms say what the question is about
  record Match(Passage passage, double likeness, double own, double coverage, int about) {
    /// A question that somebody listed says more than words in common.
    double score() {
      return Math.max(likeness, OWN_COUNTS * own);
    }
  }

  private static final double OWN_COUNTS = 0.7;

  private final List<Passage> passages;
  private final Terms terms;
  private final Weights weights;
  private final OwnWords ownWords;
  private final ListedQuestions listed;
  private final Postings standing = new Postings();

  Index(List<Passage> passages, Terms terms) {
    this.passages = List.copyOf(passages);
    this.terms = terms;
    var texts = passages.stream().map(one -> terms.of(one.title() + " " + one.text())).toList();
    var questions =
        passages.stream().map(one -> one.questions().stream().map(terms::of).toList()).toList();
    var all = Stream.concat(texts.stream(), questions.stream().flatMap(List::stream)).toList();
    weights = new Weights(terms, all);
    ownWords = new OwnWords(texts, weights);
    listed = new ListedQuestions(questions, weights);
    for (var number = 0; number < passages.size(); number++) {
      var in = new HashSet<>(texts.get(number));
      questions.get(number).forEach(in::addAll);
      for (var term : in) {
        standing.add(term, number, 1);
      }
    }
  }

  /// The best of those that clear the bar.
  Optional<Match> best(List<String> question, Bar bar) {
    return matches(question.stream().distinct().toList()).stream()
        .filter(bar::isCleared)
        .reduce((one, other) -> other.score() > one.score() ? other : one);
  }

  private List<Match> matches(List<String> question) {
    var about = question.stream().filter(term -> !terms.isSmall(term)).toList();
    var covered = new double[passages.size()];
    about.forEach(term -> standing.addTo(covered, term, weights.of(term)));
    var all = weights.of(about);
    var likeness = listed.of(question);
    var own = ownWords.of(about);
    return IntStream.range(0, passages.size())
        .filter(number -> covered[number] > 0)
        .mapToObj(number ->
            new Match(
                passages.get(number),
                likeness[number],
                own[number],
                covered[number] / all,
                about.size()))
        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
  }
}
