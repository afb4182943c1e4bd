package bitepoint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was asked for last, up to so many; the one that was not asked for the longest goes first.
/// Safe for use by several threads.
final class Latest<K, V> {
  private final Map<K, V> kept;

  Latest(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<V> of(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  synchronized void keep(K key, V value) {
    kept.put(key, value);
  }
}
