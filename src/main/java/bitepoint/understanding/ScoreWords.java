package bitepoint.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words around a score, from the language's file `scores`: sections of phrases, a phrase a
/// line, in which `score` stands for the number.
final class ScoreWords {
  /// How many words a number may stand after the word for what it scores.
  private static final int REACH = 4;

  private final Set<String> unitsAfter = new HashSet<>();
  private final Set<String> namesBefore = new HashSet<>();
  private final Set<String> pain = new HashSet<>();
  private final Set<String> between = new HashSet<>();
  private final Set<String> course = new HashSet<>();
  private final List<Tokens> named = new ArrayList<>();
  private final List<Tokens> none = new ArrayList<>();
  private final List<Tokens> half = new ArrayList<>();

  ScoreWords(List<String> lines) {
    for (var section : Section.of(lines)) {
      switch (section.heading()) {
        case "counts what follows" -> unitsAfter.addAll(section.lines());
        case "names what it is" -> namesBefore.addAll(section.lines());
        case "pain" -> pain.addAll(section.lines());
        case "between two" -> between.addAll(section.lines());
        case "from one to the other" -> course.addAll(section.lines());
        case "a score for certain" -> section.lines().forEach(line -> named.add(Tokens.of(line)));
        case "no pain" -> section.lines().forEach(line -> none.add(Tokens.of(line)));
        case "and a half" -> section.lines().forEach(line -> half.add(Tokens.of(line)));
        default -> throw new IllegalArgumentException("scores.txt: [" + section.heading() + "]");
      }
    }
  }

  /// Whether the number there counts something or is the name of something.
  boolean counts(Tokens said, int at) {
    return is(said, at + 1, unitsAfter) || is(said, at - 1, namesBefore);
  }

  /// Whether nothing else can be meant by the number there.
  boolean isNamed(Tokens said, int at) {
    var marked = new ArrayList<>(said.words());
    marked.set(at, "score");
    var tokens = new Tokens(marked);
    return named.stream().anyMatch(phrase -> tokens.indexOf(phrase) >= 0)
        || said.words().subList(Math.max(0, at - REACH), at).stream().anyMatch(pain::contains);
  }

  boolean isNone(Tokens said) {
    return none.stream().anyMatch(phrase -> said.indexOf(phrase) >= 0);
  }

  boolean isAndAHalf(Tokens said, int from) {
    return half.stream()
        .anyMatch(phrase ->
            from + phrase.words().size() <= said.words().size()
                && said.words().subList(from, from + phrase.words().size()).equals(phrase.words()));
  }

  int halfSize() {
    return half.isEmpty() ? 0 : half.getFirst().words().size();
  }

  /// Whether two numbers are the ends of a range, and not how it was and how it is.
  boolean isBetween(Tokens said, int first, int afterFirst, int second) {
    var inBetween = said.words().subList(afterFirst, second);
    var before = said.words().subList(Math.max(0, first - REACH), first);
    return between.containsAll(inBetween) && before.stream().noneMatch(course::contains);
  }

  private static boolean is(Tokens said, int at, Set<String> words) {
    return at >= 0 && at < said.words().size() && words.contains(said.words().get(at));
  }
}
