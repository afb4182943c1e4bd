package bitepoint.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How people name moves, or what they were doing. A line of the language's file is an id and its
/// names: `childs-pose = child's pose, prayer stretch`.
final class Moves {
  private record Name(Tokens words, String move) {}

  /// Names by their first word, the longest first.
  private final Map<String, List<Name>> names = new HashMap<>();

  Moves(List<String> lines) {
    for (var line : lines) {
      var parts = line.split("=", 2);
      for (var alias : parts[1].split(",")) {
        var words = Tokens.of(alias.replace('-', ' '));
        names
            .computeIfAbsent(words.words().getFirst(), _ -> new ArrayList<>())
            .add(new Name(words, parts[0].strip()));
      }
    }
    names
        .values()
        .forEach(list ->
            list.sort(Comparator.comparing((Name name) -> name.words.words().size()).reversed()));
  }

  /// The moves that were named, the longest name first; a word counts for one name only.
  List<String> in(Tokens said) {
    return found(said).stream()
        .sorted(Comparator.comparing((Name name) -> name.words.words().size()).reversed())
        .map(Name::move)
        .distinct()
        .toList();
  }

  /// Whether a move's name is all that was said.
  boolean isAll(Tokens said) {
    var found = found(said);
    return found.size() == 1 && found.getFirst().words.words().size() == said.words().size();
  }

  private List<Name> found(Tokens said) {
    var found = new ArrayList<Name>();
    var at = 0;
    while (at < said.words().size()) {
      var rest = said.words().subList(at, said.words().size());
      var name =
          names.getOrDefault(rest.getFirst(), List.of()).stream()
              .filter(one -> starts(rest, one.words.words()))
              .findFirst();
      name.ifPresent(found::add);
      at += name.map(one -> one.words.words().size()).orElse(1);
    }
    return found;
  }

  private static boolean starts(List<String> rest, List<String> words) {
    return words.size() <= rest.size() && rest.subList(0, words.size()).equals(words);
  }
}
