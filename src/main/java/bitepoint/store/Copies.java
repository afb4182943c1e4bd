package bitepoint.store;

import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A folder with a copy of the database for each night, `bitepoint-2026-11-24.db`. Files of other
/// names are left alone.
///
/// @param kept the most copies, at least 1
public record Copies(Path folder, int kept) {
  private static final Pattern COPY = Pattern.compile("bitepoint-\\d{4}-\\d{2}-\\d{2}\\.db");
  private static final Pattern UNFINISHED =
      Pattern.compile("bitepoint-\\d{4}-\\d{2}-\\d{2}\\.db\\.\\d+\\.part");

  /// Adds the copy of that day, or replaces it, and only then deletes the oldest beyond those kept.
  ///
  /// @param url as in [DatabaseFile]
  /// @throws StoreException where no sound copy could be made: the earlier ones are still there
  public void add(String url, Keyring keys, LocalDate day) {
    try {
      for (var unfinished : named(UNFINISHED)) {
        Files.deleteIfExists(unfinished);
      }
      Backup.replacing(url, folder.toAbsolutePath().resolve("bitepoint-" + day + ".db"), keys);
      var copies = named(COPY);
      for (var old : copies.subList(0, Math.max(0, copies.size() - kept))) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      throw new StoreException("The folder " + folder + " for copies cannot be used.", e);
    }
  }

  /// Oldest first.
  private List<Path> named(Pattern names) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> names.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }
}
