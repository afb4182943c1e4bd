package bitepoint.store;

import bitepoint.store.seal.BrokenSeal;
import bitepoint.store.seal.Cell;
import bitepoint.store.seal.Column;
import bitepoint.store.seal.Keyring;
import bitepoint.store.seal.Seal;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Whether the keys at hand fit a database. Its table `encryption_key` holds a proof of every key
/// that anything in it may be sealed with; with none, nothing in it is sealed.
final class KeyCheck {
  private static final String KNOWN = "Bite Point";
  private static final Cell PROOF = new Cell(Column.PROOF, 0, 0);

  private record Proof(String key, String sealed) {
    @Override
    public String toString() {
      return "Proof[…]";
    }
  }

  private KeyCheck() {}

  /// What a database that is about to be used is sealed with. An empty one takes the first key.
  ///
  /// @param database as sentences name it
  /// @throws StoreException where part of it could not be read, or is in the clear and should not
  ///   be
  static Seal admit(Handle handle, String database, Keyring keys) {
    if (isSealed(handle)) {
      var seal = opening(handle, database, keys);
      prove(handle, keys);
      return seal;
    }
    if (keys.isEmpty()) {
      refuseLostProofs(handle, database);
      return Seal.NONE;
    }
    if (SealedTable.anyHolds(handle)) {
      throw new StoreException(
          "ENCRYPTION_KEY is set, and the database "
              + database
              + " is not encrypted yet: encrypt it with the command rekey, or leave"
              + " ENCRYPTION_KEY out.");
    }
    prove(handle, keys);
    return keys.seal();
  }

  /// What opens everything in a database.
  ///
  /// @param database as sentences name it
  /// @throws StoreException where a key is missing
  static Seal opening(Handle handle, String database, Keyring keys) {
    var proofs = proofs(handle);
    if (proofs.isEmpty()) {
      refuseLostProofs(handle, database);
      return Seal.NONE;
    }
    if (keys.isEmpty()) {
      throw new StoreException(
          "The database "
              + database
              + " is encrypted: set ENCRYPTION_KEY to the key it was written with.");
    }
    for (var proof : proofs) {
      if (!fits(proof, keys)) {
        throw new StoreException(
            "No key in ENCRYPTION_KEY opens the database %s: it needs the one with the id %s."
                .formatted(database, proof.key()));
      }
    }
    return keys.seal();
  }

  static boolean isSealed(Handle handle) {
    return !proofs(handle).isEmpty();
  }

  /// Only what the first key seals is in the database from now on, or nothing sealed at all.
  static void replace(Handle handle, Keyring keys) {
    handle.execute("DELETE FROM encryption_key");
    prove(handle, keys);
  }

  private static void prove(Handle handle, Keyring keys) {
    if (!keys.isEmpty()) {
      handle.execute(
          "INSERT INTO encryption_key (id, proof) VALUES (?, ?) ON CONFLICT DO NOTHING",
          keys.first(),
          keys.seal().seal(PROOF, KNOWN));
    }
  }

  private static boolean fits(Proof proof, Keyring keys) {
    try {
      return keys.has(proof.key())
          && keys.only(proof.key()).seal().open(PROOF, proof.sealed()).equals(KNOWN);
    } catch (BrokenSeal e) {
      return false;
    }
  }

  /// Nothing is read as if it were in the clear because the proofs are gone.
  private static void refuseLostProofs(Handle handle, String database) {
    if (SealedTable.lookSealed(handle)) {
      throw new StoreException(
          "The database "
              + database
              + " is encrypted and the proof of its key is gone: restore a"
              + " backup of it.");
    }
  }

  private static List<Proof> proofs(Handle handle) {
    var isKnown =
        handle
            .createQuery("SELECT count(*) FROM (<tables>) AS tables WHERE name = 'encryption_key'")
            .mapTo(Integer.class)
            .one();
    return isKnown == 0
        ? List.of()
        : handle
            .createQuery("SELECT id, proof FROM encryption_key ORDER BY id")
            .map((row, _) -> new Proof(row.getString(1), row.getString(2)))
            .list();
  }
}
