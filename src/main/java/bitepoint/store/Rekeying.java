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
  /// @param url as in [DatabaseFile]; the bot must be stopped
  /// @param keys all that anything is sealed with now, the new one first
  /// @param progress told now and then how many rows are written
  /// @throws StoreException where it cannot be done: nothing has changed
  public static void toFirst(String url, Keyring keys, IntConsumer progress) {
    rewrite(url, keys, keys, progress);
  }

  /// Opens everything for good.
  ///
  /// @param url as in [DatabaseFile]; the bot must be stopped
  /// @param keys all that anything is sealed with now
  /// @param progress told now and then how many rows are written
  /// @throws StoreException where it cannot be done: nothing has changed
  public static void toPlain(String url, Keyring keys, IntConsumer progress) {
    rewrite(url, keys, Keyring.NONE, progress);
  }

  private static void rewrite(String url, Keyring keys, Keyring target, IntConsumer progress) {
    if (!Files.isRegularFile(DatabaseFile.of(url).path())) {
      throw new StoreException("There is no database " + DatabaseFile.of(url).path() + ".");
    }
    Database.open(
            url,
            (handle, file) -> {
              var from = KeyCheck.opening(handle, file.path(), keys);
              var to = target.seal();
              handle.useTransaction(inside -> rewrite(inside, file, from, to, target, progress));
              scrub(handle);
              return to;
            })
        .close();
  }

  private static void rewrite(
      Handle handle, DatabaseFile file, Seal from, Seal to, Keyring target, IntConsumer progress)
      throws SQLException {
    try {
      SealedTable.rewrite(handle, from, to, progress);
      KeyCheck.replace(handle, target);
    } catch (BrokenSeal e) {
      throw new StoreException(
          "%s The database %s is as it was: restore a backup of it."
              .formatted(e.getMessage(), file.path()),
          e);
    }
  }

  /// Nothing of the earlier texts is left in free pages or in the log.
  private static void scrub(Handle handle) {
    handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    handle.execute("PRAGMA temp_store = FILE");
    handle.execute("VACUUM");
    handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  }
}
