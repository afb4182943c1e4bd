package bitepoint.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the bot's files outlast a restart: a folder, or nowhere.
final class FileStore {
  private final Optional<Path> folder;

  FileStore(Optional<Path> folder) {
    this.folder = folder;
  }

  void write(String hash, Upload upload) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      var place = Files.createDirectories(folder.get().resolve(hash));
      Files.write(place.resolve(safe(upload.fileName())), upload.content());
    } catch (IOException e) {
      throw new UncheckedIOException("The local Telegram cannot keep a file in " + folder.get(), e);
    }
  }

  Optional<Upload> read(String hash) {
    if (folder.isEmpty() || !hash.matches("[\\w-]{1,64}")) {
      return Optional.empty();
    }
    var place = folder.get().resolve(hash);
    if (!Files.isDirectory(place)) {
      return Optional.empty();
    }
    try (var files = Files.list(place)) {
      var file = files.findFirst();
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Upload(String.valueOf(file.get().getFileName()), Files.readAllBytes(file.get())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String safe(String name) {
    var cleaned = name.replaceAll("[^\\w.-]+", "_").replaceAll("^\\.+", "_");
    var shortened = cleaned.substring(Math.max(0, cleaned.length() - 100));
    return shortened.isEmpty() ? "file" : shortened;
  }
}
