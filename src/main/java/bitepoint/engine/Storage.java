package bitepoint.engine;

import bitepoint.store.Copies;
import bitepoint.store.seal.Keyring;
import java.util.Optional;

/// Where everything is kept, and how.
///
/// @param databaseUrl such as `jdbc:sqlite:bitepoint.db`
/// @param keys what it is encrypted with; none: it is not
/// @param copies where each night's copy goes; absent: none is made
public record Storage(String databaseUrl, Keyring keys, Optional<Copies> copies) {
  /// Neither encrypted nor copied.
  public static Storage plain(String databaseUrl) {
    return new Storage(databaseUrl, Keyring.NONE, Optional.empty());
  }
}
