package bitepoint.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words that are listened for, recognised in spite of a slip of the finger.
final class Vocabulary {
  /// The least letters of the halves of two words that were written as one: "mybum".
  private static final int FIRST_HALF = 2;

  private static final int SECOND_HALF = 3;

  private record Known(String word, int letters) {}

  private final Set<String> known;
  private final Map<String, String> written = new HashMap<>();
  private final Set<String> seconds = new HashSet<>();
  private final Map<Character, List<Known>> byInitial = new HashMap<>();

  /// @param known what is listened for
  /// @param spelling what is written for a word, `cnt = cant`; and words, with commas between, that
  ///   are no slip, though a letter away from one that is listened for
  Vocabulary(Set<String> known, List<String> spelling) {
    this.known = Set.copyOf(known);
    for (var line : spelling) {
      var sides = line.split("=", 2);
      for (var word : sides[0].split(",")) {
        written.put(word.strip(), sides.length > 1 ? sides[1].strip() : word.strip());
        seconds.add(word.strip().replaceFirst("^\\S+ ", ""));
      }
    }
    known.forEach(word ->
        byInitial
            .computeIfAbsent(word.charAt(0), _ -> new ArrayList<>())
            .add(new Known(word, Slip.letters(word))));
  }

  /// One word, more where a space was left out, and none for a picture that means nothing. Each as
  /// the set of what it may be.
  List<Set<String>> meant(String said) {
    if (known.contains(said) || Character.isDigit(said.charAt(0))) {
      return List.of(Set.of(said));
    }
    var usual = written.get(said);
    if (usual != null) {
      return Tokens.of(usual).words().stream().map(Set::of).toList();
    }
    if (!Character.isLetter(said.codePointAt(0))) {
      return List.of();
    }
    var close = close(said);
    return close.isEmpty() ? halves(said) : List.of(close);
  }

  /// What two words are written for as one: "did not" for "didn't".
  Optional<String> together(String first, String second) {
    return seconds.contains(second)
        ? Optional.ofNullable(written.get(first + " " + second))
        : Optional.empty();
  }

  private Set<String> close(String said) {
    var letters = Slip.letters(said);
    return Stream.of(said.charAt(0), said.length() > 1 ? said.charAt(1) : said.charAt(0))
        .distinct()
        .flatMap(initial -> byInitial.getOrDefault(initial, List.of()).stream())
        .filter(known -> Slip.mayBeBetween(letters, known.letters))
        .map(Known::word)
        .filter(word -> Slip.isBetween(said, word))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<Set<String>> halves(String said) {
    return IntStream.rangeClosed(FIRST_HALF, said.length() - SECOND_HALF)
        .filter(at -> known.contains(said.substring(0, at)) && known.contains(said.substring(at)))
        .mapToObj(at -> List.of(Set.of(said.substring(0, at)), Set.of(said.substring(at))))
        .findFirst()
        .orElse(List.of(Set.of(said)));
  }
}
