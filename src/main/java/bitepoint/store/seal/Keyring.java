package bitepoint.store.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The keys that a database may be sealed with: the first seals, all of them open. It shows them to
/// nobody.
public final class Keyring {
  /// Nothing is sealed.
  public static final Keyring NONE = new Keyring(List.of());

  private final List<Key> keys;

  private Keyring(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  /// A new key, in the form that [#parse] reads.
  public static String freshKey() {
    return Key.fresh();
  }

  /// @param text keys in base64 with commas between; empty where one of them is none
  public static Optional<Keyring> parse(String text) {
    var keys = new ArrayList<Key>();
    for (var one : text.split(",", -1)) {
      var key = Key.of(one.strip());
      if (key.isEmpty()) {
        return Optional.empty();
      }
      keys.add(key.get());
    }
    return Optional.of(new Keyring(keys));
  }

  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /// The name of the key that seals: a few digits that do not give it away.
  ///
  /// @throws java.util.NoSuchElementException where there is no key
  public String first() {
    return keys.getFirst().name();
  }

  /// Whether one of the keys has that name.
  public boolean has(String name) {
    return keys.stream().anyMatch(key -> key.name().equals(name));
  }

  /// Only the key of that name, to see what was sealed with it.
  public Keyring only(String name) {
    return new Keyring(keys.stream().filter(key -> key.name().equals(name)).toList());
  }

  public Seal seal() {
    return keys.isEmpty() ? Seal.NONE : new AesGcm(keys);
  }

  @Override
  public String toString() {
    return "Keyring[" + keys.size() + "]";
  }
}
