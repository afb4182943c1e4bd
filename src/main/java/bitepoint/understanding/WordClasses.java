package bitepoint.understanding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words that mean the same in a warning sign. A line of the language's file is a name and the
/// words: `loo = loo, toilet, bathroom`; later lines may use earlier ones: `go = go to the {loo}`.
final class WordClasses {
  private static final Pattern CLASS = Pattern.compile("\\{([a-z-]+)}|\\{(\\d+)-(\\d+)}");

  private final Map<String, List<String>> classes = new LinkedHashMap<>();

  WordClasses(List<String> lines) {
    for (var line : lines) {
      var sides = line.split("=", 2);
      classes.put(
          sides[0].strip(),
          Arrays.stream(sides[1].split(",")).map(String::strip).flatMap(this::spelledOut).toList());
    }
  }

  /// The text with each of the words in the place of their class, each of the numbers in that of
  /// `{1-4}`.
  ///
  /// @throws IllegalArgumentException for a class that no line names
  Stream<String> spelledOut(String text) {
    var found = CLASS.matcher(text);
    if (!found.find()) {
      return Stream.of(text);
    }
    return words(found.toMatchResult())
        .flatMap(word ->
            spelledOut(text.substring(0, found.start()) + word + text.substring(found.end())));
  }

  private Stream<String> words(MatchResult found) {
    if (found.group(1) == null) {
      var numbers =
          IntStream.rangeClosed(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
      return numbers.mapToObj(Integer::toString);
    }
    return Optional.ofNullable(classes.get(found.group(1)))
        .orElseThrow(
            () -> new IllegalArgumentException("word-classes.txt has no line for " + found.group()))
        .stream();
  }
}
