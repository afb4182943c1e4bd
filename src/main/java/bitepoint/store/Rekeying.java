package bitepoint.store;

import bitepoint.store.seal.BrokenSeal;
import bitepoint.store.seal.Keyring;
import bitepoint.store.seal.Seal;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;

/// Writes everything that people told anew: with another key, encrypted for the first time, or in
/// the clear. It is one transaction: a process that is killed has changed nothing.
public final class Rekeying {
  private Rekeying() {}

  /// Seals everything with the first of the keys.
  ///
  /// @param url as in [Place]; the bot must be stopped
  /// @param keys all that anything is sealed with now, the new one first
  /// @param progress told now and then how many rows are written
  /// @throws StoreException where it cannot be done: nothing has changed
  public static void toFirst(String url, Keyring keys, IntConsumer progress) {
    rewrite(url, keys, keys, progress);
  }

  /// Opens everything for good.
  ///
  /// @param url as in [Place]; the bot must be stopped
  /// @param keys all that anything is sealed with now
  /// @param progress told now and then how many rows are written
  /// @throws StoreException where it cannot be done: nothing has changed
  public static void toPlain(String url, Keyring keys, IntConsumer progress) {
    rewrite(url, keys, Keyring.NONE, progress);
  }

  private static void rewrite(String url, Keyring keys, Keyring target, IntConsumer progress) {
    if (Place.of(url) instanceof DatabaseFile file && !Files.isRegularFile(file.path())) {
      throw new StoreException("There is no database " + file.path() + ".");
    }
    Database.alone(
            url,
            (handle, place) -> {
              var from = KeyCheck.opening(handle, place.name(), keys);
              var to = target.seal();
              handle.useTransaction(inside -> rewrite(inside, place, from, to, target, progress));
              scrub(handle, place);
              return to;
            })
        .close();
  }

  private static void rewrite(
      Handle handle, Place place, Seal from, Seal to, Keyring target, IntConsumer progress)
      throws SQLException {
    try {
      SealedTable.rewrite(handle, from, to, progress);
      KeyCheck.replace(handle, target);
    } catch (BrokenSeal e) {
      throw new StoreException(
          "%s The database %s is as it was: restore a backup of it."
              .formatted(e.getMessage(), place.name()),
          e);
    }
  }

  /// Nothing of the earlier texts is left in free pages or in the log.
  private static void scrub(Handle handle, Place place) {
    switch (place) {
      case DatabaseFile _ -> {
        handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        handle.execute("PRAGMA temp_store = FILE");
        handle.execute("VACUUM");
        handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      }
      case DatabaseServer _ -> handle.execute("VACUUM FULL person, inbox, outbox");
    }
  }
}
