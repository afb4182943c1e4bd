package bitepoint.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Scores of pain, 0 to 10. Of several the last is today's: "was an 8, now a 4". Two in one breath
/// are one between them: "2 or 3".
final class Scores {
  /// Numbers that are told when somebody speaks of one of these are scores unless they count
  /// something; in anything else they must be said to be.
  private static final Set<Intent> ABOUT_PAIN =
      EnumSet.of(Intent.PAIN_SCORE, Intent.YESTERDAY, Intent.MADE_WORSE, Intent.UNKNOWN);

  /// Where "no pain" is a score.
  private static final Set<Intent> MAY_BE_FREE_OF_PAIN =
      EnumSet.of(Intent.PAIN_SCORE, Intent.LOG_SESSION, Intent.SKIP, Intent.ROUTINE);

  /// So few words with a number say little else: "ouch, 4".
  private static final int SHORT = 3;

  private static final String OF_TEN = "/10";

  private record Found(int at, int after, double score, boolean named) {}

  private final Numbers numbers;
  private final ScoreWords words;

  Scores(Numbers numbers, ScoreWords words) {
    this.numbers = numbers;
    this.words = words;
  }

  Optional<Double> in(Tokens said, Intent intent) {
    var found = found(said);
    var named = said.words().size() <= SHORT || found.stream().anyMatch(Found::named);
    if (found.isEmpty() || !(named || ABOUT_PAIN.contains(intent))) {
      return found.isEmpty() && MAY_BE_FREE_OF_PAIN.contains(intent) && words.isNone(said)
          ? Optional.of(0.0)
          : Optional.empty();
    }
    var last = found.getLast();
    var before =
        found.size() > 1 ? Optional.of(found.get(found.size() - 2)) : Optional.<Found>empty();
    return Optional.of(
        before
            .filter(one -> words.isBetween(said, one.at(), one.after(), last.at()))
            .map(one -> (one.score() + last.score()) / 2)
            .orElse(last.score()));
  }

  private List<Found> found(Tokens said) {
    var found = new ArrayList<Found>();
    for (var at = 0; at < said.words().size(); at++) {
      var score = numbers.score(said.words().get(at));
      if (score.isPresent() && !words.counts(said, at)) {
        var half = words.isAndAHalf(said, at + 1);
        var named = said.words().get(at).endsWith(OF_TEN) || words.isNamed(said, at);
        found.add(
            new Found(
                at,
                half ? at + words.halfSize() + 1 : at + 1,
                score.get() + (half ? 0.5 : 0),
                named));
      }
    }
    return found;
  }
}
