package bitepoint.conversation;

import java.util.Map;

/// Which words to say: a key in `messages/` and its arguments, so that a step knows no language.
///
/// @param arguments text, numbers, [java.time.LocalTime], [java.time.LocalDate], or nested [Words]
public record Words(String key, Map<String, Object> arguments) {
  public Words {
    arguments = Map.copyOf(arguments);
  }

  public static Words of(String key) {
    return new Words(key, Map.of());
  }

  public static Words of(String key, String name, Object value) {
    return new Words(key, Map.of(name, value));
  }
}
