package bitepoint.store;

import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Reads somebody's data back from the file that they took away, while no bot is running on the
/// database.
public final class Import {
  /// The name of the file within the ZIP that holds everything.
  public static final String EVERYTHING = "bitepoint.json";

  private Import() {}

  /// All of it in one transaction.
  ///
  /// @param keys what the database is encrypted with
  /// @param file the ZIP, or the JSON that is in it
  /// @param as another Telegram id than the one in the file
  /// @return the Telegram id of the person who is restored
  /// @throws StoreException with a sentence; nothing was changed then
  public static long of(String databaseUrl, Keyring keys, Path file, OptionalLong as) {
    var dossier = new DossierJson().read(text(file));
    var id = as.orElse(dossier.person().id());
    try (var database =
            Database.alone(
                databaseUrl, (handle, place) -> KeyCheck.admit(handle, place.name(), keys));
        var lane = Lane.on(database)) {
      return lane.perform(transaction -> {
        var handle = transaction.handle();
        var known =
            handle
                .createQuery("SELECT count(*) FROM person WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .one();
        if (known > 0) {
          throw new StoreException(
              "Somebody with the Telegram id " + id + " is in this database already.");
        }
        dossier.write(handle, new People(transaction.seal()), id);
        return id;
      });
    }
  }

  private static String text(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      var entry = zip.getEntry(EVERYTHING);
      if (entry == null) {
        throw new StoreException(file + " has no " + EVERYTHING + " in it.");
      }
      try (var content = zip.getInputStream(entry)) {
        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (ZipException e) {
      return plain(file);
    } catch (IOException e) {
      throw new StoreException(file + " cannot be read.", e);
    }
  }

  private static String plain(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException(file + " cannot be read.", e);
    }
  }
}
