package bitepoint.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Exercise that is said to be done. A line of `kinds` is a kind and its names: `walk = walk,
/// walked`; `done` has the phrases that say it is over.
final class Done {
  private record Name(Tokens words, Work kind) {}

  private final List<Name> names = new ArrayList<>();
  private final List<Tokens> past;
  private final Set<String> negations;

  Done(List<String> kinds, List<String> past, Set<String> negations) {
    this.past = past.stream().map(Tokens::of).toList();
    this.negations = negations;
    for (var line : kinds) {
      var sides = line.split("=", 2);
      var kind = Work.valueOf(sides[0].strip().toUpperCase(Locale.ROOT));
      Arrays.stream(sides[1].split(","))
          .map(Tokens::of)
          .forEach(words -> names.add(new Name(words, kind)));
    }
  }

  /// The kind that was named first.
  Optional<Work> kind(Tokens said) {
    return names.stream()
        .filter(name -> said.indexOf(name.words) >= 0)
        .min(Comparator.comparing(name -> said.indexOf(name.words)))
        .map(Name::kind);
  }

  /// Whether a word may say that something is over.
  boolean isPart(String word) {
    return past.stream().anyMatch(phrase -> phrase.words().contains(word));
  }

  /// Whether something is over, and not denied.
  boolean isSaid(Tokens said) {
    return past.stream().anyMatch(phrase -> isSaid(said, phrase));
  }

  private boolean isSaid(Tokens said, Tokens phrase) {
    var at = said.indexOf(phrase);
    var after = at + phrase.words().size();
    var denied = after < said.words().size() && negations.contains(said.words().get(after));
    return at >= 0 && !denied && !said.isDeniedAt(at, negations);
  }
}
