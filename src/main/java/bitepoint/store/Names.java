package bitepoint.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The constants of an enum by name, for rows that may have been written by another version.
final class Names<E extends Enum<E>> {
  private final Map<String, E> constants;

  Names(Class<E> type) {
    constants =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
  }

  Optional<E> find(String name) {
    return Optional.ofNullable(constants.get(name));
  }
}
