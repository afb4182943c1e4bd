package bitepoint.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How people name moves, parts of the body, or what they were doing. A line of the language's file
/// is an id and its names: `childs-pose = child's pose, prayer stretch`.
final class Names {
  /// Letters from which on the end of a sentence may be the beginning of a name.
  private static final int TELLING = 3;

  private record Name(Tokens words, String id) {}

  /// Names by their first word, the longest first.
  private final Map<String, List<Name>> names = new HashMap<>();

  /// Names in the order of the file, the shorter ones first.
  private final List<Name> shortestFirst;

  Names(List<String> lines) {
    var all = new ArrayList<Name>();
    for (var line : lines) {
      var parts = line.split("=", 2);
      for (var alias : parts[1].split(",")) {
        var name = new Name(Tokens.of(alias.replace('-', ' ')), parts[0].strip());
        names.computeIfAbsent(name.words.words().getFirst(), _ -> new ArrayList<>()).add(name);
        all.add(name);
      }
    }
    names
        .values()
        .forEach(list ->
            list.sort(Comparator.comparing((Name name) -> name.words.words().size()).reversed()));
    shortestFirst =
        all.stream().sorted(Comparator.comparing(name -> name.words.words().size())).toList();
  }

  /// The words of all names.
  Set<String> words() {
    return shortestFirst.stream()
        .flatMap(name -> name.words.words().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Those that were named, the longest name first; a word counts for one name only.
  List<String> in(Tokens said) {
    return found(said).stream()
        .sorted(Comparator.comparing((Name name) -> name.words.words().size()).reversed())
        .map(Name::id)
        .distinct()
        .toList();
  }

  /// Whether one name is all that was said.
  boolean isAll(Tokens said) {
    var found = found(said);
    return found.size() == 1 && found.getFirst().words.words().size() == said.words().size();
  }

  /// Those whose name is being typed: whole words before unfinished ones, names that begin with
  /// them before names that only have them. Words before the name are passed over.
  List<String> becoming(Tokens typed) {
    for (var from = 0; from < typed.words().size(); from++) {
      var rest = typed.words().subList(from, typed.words().size());
      if (from > 0 && String.join("", rest).length() < TELLING) {
        return List.of();
      }
      var found =
          Stream.<Predicate<List<String>>>of(
                  name -> starts(name, rest),
                  name -> within(name, later -> starts(later, rest)),
                  name -> begins(name, rest),
                  name -> within(name, later -> begins(later, rest)))
              .flatMap(fits -> shortestFirst.stream().filter(name -> fits.test(name.words.words())))
              .map(Name::id)
              .distinct()
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
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

  private static boolean within(List<String> name, Predicate<List<String>> later) {
    return IntStream.range(1, name.size())
        .anyMatch(from -> later.test(name.subList(from, name.size())));
  }

  /// As [#starts], with a last word that may be unfinished.
  private static boolean begins(List<String> name, List<String> typed) {
    var last = typed.size() - 1;
    return typed.size() <= name.size()
        && name.subList(0, last).equals(typed.subList(0, last))
        && name.get(last).startsWith(typed.get(last));
  }
}
