package bitepoint.store;

import bitepoint.disk.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/// Keeps a second process from answering out of the same database. Owns an open file `NAME-lock`
/// beside it, which the operating system lets go of however the process ends.
final class ProcessLock implements AutoCloseable {
  private final FileChannel channel;

  private ProcessLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws StoreException where somebody holds it already
  static ProcessLock take(DatabaseFile file) {
    var beside = file.beside("-lock");
    try {
      OwnerOnly.create(beside);
      var channel = FileChannel.open(beside, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        channel.close();
        throw new StoreException(
            "Another Bite Point is running on "
                + file.path()
                + ": end that one first, or give this one its own DATABASE_URL.");
      }
      return new ProcessLock(channel);
    } catch (IOException e) {
      throw new StoreException("The file " + beside + " cannot be written: check its folder.", e);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("The database's lock could not be let go of.", e);
    }
  }
}
