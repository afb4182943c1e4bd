package bitepoint.store;

import bitepoint.store.seal.BrokenSeal;
import bitepoint.store.seal.Keyring;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;

/// Looks through a whole copy of a database, which nobody else uses and which is not changed.
final class CopyCheck {
  private static final String TABLES =
      """
      SELECT count(*) FROM sqlite_master WHERE name IN ('person', 'outbox', 'flyway_schema_history')
      """;

  private CopyCheck() {}

  /// @param keys those of the database
  /// @return how many people it holds
  /// @throws StoreException where the coach could not go on with it
  static long of(Path copy, Keyring keys) {
    var readOnly = new SQLiteConfig();
    readOnly.setReadOnly(true);
    try (var connection =
            DriverManager.getConnection(
                "jdbc:sqlite:" + copy.toUri() + "?immutable=1", readOnly.toProperties());
        var handle = Dialect.SQLITE.handle(connection)) {
      return count(handle, copy, keys);
    } catch (BrokenSeal e) {
      throw new StoreException("The copy %s is damaged. %s".formatted(copy, e.getMessage()), e);
    } catch (SQLException | JdbiException e) {
      throw new StoreException(copy + " is damaged, or no copy of a database.", e);
    }
  }

  private static long count(Handle handle, Path copy, Keyring keys) {
    if (!one(handle, "PRAGMA integrity_check(1)").equals("ok")) {
      throw new StoreException(copy + " is damaged.");
    }
    if (!one(handle, TABLES).equals("3")) {
      throw new StoreException(copy + " is not a database of Bite Point.");
    }
    if (!one(handle, "SELECT count(*) FROM pragma_foreign_key_check").equals("0")) {
      throw new StoreException(copy + " is damaged: part of a diary belongs to nobody.");
    }
    var seal = KeyCheck.opening(handle, copy.toString(), keys);
    if (KeyCheck.isSealed(handle)) {
      SealedTable.check(handle, seal);
    }
    return Long.parseLong(one(handle, "SELECT count(*) FROM person"));
  }

  private static String one(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).one();
  }
}
