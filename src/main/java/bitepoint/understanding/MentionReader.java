package bitepoint.understanding;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds what a message mentions.
final class MentionReader {
  /// What may be put off, or be asked for a while.
  private static final Set<Intent> LAST_DAYS =
      EnumSet.of(Intent.PAUSE, Intent.SKIP, Intent.PROGRESS, Intent.SETTINGS);

  private static final int FEW = 3;

  private final Scores scores;
  private final Times times;
  private final Between between;
  private final Durations durations;
  private final Spans spans;
  private final Map<String, Integer> directions = new HashMap<>();
  private final Done done;
  private final Names moves;
  private final Mending mending;
  private final Names body;
  private final Names causes;
  private final Names barriers;
  private final Zones zones;

  /// @param lines the lines of a file of the language
  /// @param usual words that are no slip of the finger
  MentionReader(
      String language,
      Function<String, List<String>> lines,
      Numbers numbers,
      Done done,
      Set<String> usual) {
    this.done = done;
    scores = new Scores(numbers, new ScoreWords(lines.apply("scores")));
    times = new Times(lines.apply("times"), numbers);
    between = new Between(lines.apply("times"), times);
    durations = new Durations(lines.apply("durations"), numbers);
    spans = new Spans(language, lines.apply("spans"), numbers);
    moves = new Names(lines.apply("moves"));
    mending = new Mending(moves.words(), usual);
    body = new Names(lines.apply("body"));
    causes = new Names(lines.apply("causes"));
    barriers = new Names(lines.apply("barriers"));
    zones = new Zones(lines.apply("places"));
    for (var line : lines.apply("shifts")) {
      var sides = line.split("=", 2);
      directions.put(sides[0].strip(), sides[1].strip().equals("-") ? -1 : 1);
    }
  }

  Mentions in(Tokens said, Intent intent) {
    var named = times.in(said);
    var time = intent == Intent.SET_TIME ? named.or(() -> times.digits(said)) : named;
    var lasting = durations.in(said);
    var shift =
        intent == Intent.SET_TIME
            ? lasting.flatMap(by -> shifted(said, by))
            : Optional.<Integer>empty();
    var bare = time.isEmpty() && lasting.isEmpty();
    return new Mentions(
        scores.in(said, intent),
        time,
        bare ? times.hour(said) : Optional.empty(),
        between.in(said),
        shift,
        shift.isPresent() ? Optional.empty() : lasting,
        LAST_DAYS.contains(intent) ? spans.in(said) : spans.date(said),
        done.kind(said).stream().toList(),
        moves(said),
        body.in(said),
        causes.in(said).stream().findFirst(),
        barriers.in(said).stream().findFirst(),
        zones.in(said));
  }

  boolean isMove(Tokens said) {
    return moves.isAll(mending.mended(said));
  }

  /// Whether it says that it hurts, and hardly more: what hurts, only the moment can tell.
  boolean isOuch(Tokens said) {
    return said.words().size() <= FEW && body.in(said).contains("hurts");
  }

  boolean namesAMove(Tokens said) {
    return !moves(said).isEmpty();
  }

  /// Whether the towel is the only move that is named.
  boolean isAboutTheTowel(Tokens said) {
    return moves(said).equals(List.of("towel"));
  }

  /// Whether it tells of something down one leg, which the coach asks about in its own way.
  boolean isOfOneLeg(Tokens said) {
    var named = body.in(said);
    return named.contains("down-the-leg") || named.contains("below-knee");
  }

  /// Whether it says that something of that kind is not so, and hardly more.
  boolean isFreeOfPain(Tokens said) {
    return said.words().size() <= FEW && body.in(said).contains("no-pain");
  }

  /// The likeliest first.
  List<String> becoming(Tokens typed) {
    return moves.becoming(typed);
  }

  /// Whether a score, and no time or duration, is named.
  boolean isScore(Tokens said) {
    return scores.in(said, Intent.PAIN_SCORE).isPresent()
        && times.in(said).isEmpty()
        && durations.in(said).isEmpty();
  }

  boolean isDuration(Tokens said) {
    return durations.in(said).isPresent();
  }

  boolean isPartOfDuration(String word) {
    return durations.isPart(word);
  }

  private List<String> moves(Tokens said) {
    return moves.in(mending.mended(said));
  }

  private Optional<Integer> shifted(Tokens said, int minutes) {
    return said.words().stream()
        .filter(directions::containsKey)
        .findFirst()
        .map(word -> minutes * directions.getOrDefault(word, 1));
  }
}
