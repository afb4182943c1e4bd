package bitepoint.phrasing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the words are: the folder an operator edits, or the one in the jar. A folder in it is a
/// language.
public final class MessagesFolder {
  private final Path root;

  private MessagesFolder(Path root) {
    this.root = root;
  }

  /// @param folder the setting `MESSAGES_DIR`, if it is set
  /// @throws IllegalArgumentException when that is no folder with a language in it
  public static MessagesFolder open(Optional<Path> folder) {
    var opened = new MessagesFolder(folder.orElseGet(MessagesFolder::inJar));
    if (!Files.isDirectory(opened.root) || opened.languages().isEmpty()) {
      throw new IllegalArgumentException(
          "there is no folder with a language in it at " + opened.root);
    }
    return opened;
  }

  /// The languages there are, such as `en`, in alphabetical order.
  public List<String> languages() {
    return list(root).stream().filter(Files::isDirectory).map(MessagesFolder::name).toList();
  }

  /// The texts of a language's files with that ending, by file name without it.
  ///
  /// @param under a folder inside the language's, or empty
  public Map<String, String> files(String language, String under, String ending) {
    var folder = root.resolve(language).resolve(under);
    var found = new LinkedHashMap<String, String>();
    if (Files.isDirectory(folder)) {
      list(folder).stream()
          .filter(file -> name(file).endsWith(ending))
          .forEach(file -> found.put(name(file).replace(ending, ""), read(file)));
    }
    return found;
  }

  private static Path inJar() {
    try {
      var resource = MessagesFolder.class.getResource("/messages");
      if (resource == null) {
        throw new IllegalArgumentException("the jar was built without its messages");
      }
      var uri = resource.toURI();
      return uri.getScheme().equals("jar") ? inside(uri) : Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("the jar's address cannot be read", e);
    }
  }

  private static Path inside(URI jar) {
    try {
      FileSystems.newFileSystem(jar, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return Path.of(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Path.of(jar);
  }

  private static List<Path> list(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName()).replace("/", "");
  }
}
