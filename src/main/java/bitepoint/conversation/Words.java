package bitepoint.conversation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which words to say: a key in `messages/` and its arguments, so that a step knows no language.
///
/// @param arguments text, numbers, [java.time.LocalTime], [java.time.LocalDate] (shown as its
///   weekday), [java.time.MonthDay], nested [Words], or a list of them (shown as "a, b and c")
public record Words(String key, Map<String, Object> arguments) {
  public Words {
    arguments = Map.copyOf(arguments);
  }

  /// Several, one under the other.
  public static Words lines(List<Words> lines) {
    return lines.stream()
        .reduce((above, below) -> new Words("lines", Map.of("above", above, "below", below)))
        .orElseThrow();
  }

  public static Words of(String key) {
    return new Words(key, Map.of());
  }

  public static Words of(String key, String name, Object value) {
    return new Words(key, Map.of(name, value));
  }

  /// With the names of its arguments: what they hold may be somebody's name or words.
  @Override
  public String toString() {
    return key + new TreeSet<>(arguments.keySet());
  }
}
