package bitepoint.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files that nobody but their owner may read or write. Where the file system knows no such rights,
/// files are as it makes them.
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /// Makes an empty file; one that is there already stays as it is.
  public static void create(Path file) throws IOException {
    try {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
    } catch (UnsupportedOperationException e) {
      Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (FileAlreadyExistsException e) {
      // Whoever made it first made it.
    }
  }

  /// Takes from everybody else what rights they have on a file; one that is not there is passed
  /// over.
  ///
  /// @throws IOException also for a file of somebody else's
  public static void narrow(Path file) throws IOException {
    if (Files.isRegularFile(file)
        && hasRights(file)
        && !Files.getPosixFilePermissions(file).equals(FILE)) {
      Files.setPosixFilePermissions(file, FILE);
    }
  }

  private static boolean hasRights(Path place) {
    return Files.getFileAttributeView(place, PosixFileAttributeView.class) != null;
  }
}
