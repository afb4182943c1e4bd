package bitepoint.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The files of a language's folder `understanding`, without comments and empty lines.
record Lines(Map<String, String> files) {
  /// @param name without its ending; a file that is not there has no lines
  List<String> of(String name) {
    return Arrays.stream(files.getOrDefault(name, "").split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .toList();
  }

  /// The same as plain words with single spaces between.
  Set<String> phrases(String name) {
    return of(name).stream()
        .map(line -> Tokens.of(line).all())
        .collect(Collectors.toUnmodifiableSet());
  }
}
