package bitepoint.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for the disk, and then tells those who wait that what they had written will last. Whatever
/// is committed while it waits shares the next wait. Owns a thread where there is anything to wait
/// for.
final class Syncing {
  private static final Logger log = LoggerFactory.getLogger(Lane.class);

  private final Disk disk;
  private final Runnable failed;
  private final BlockingQueue<Piece<?>> committed = new LinkedBlockingQueue<>();
  private final Thread thread = Thread.ofPlatform().name("disk").daemon().unstarted(this::run);

  /// @param failed told of each time that the disk refused
  Syncing(Disk disk, Runnable failed) {
    this.disk = disk;
    this.failed = failed;
    if (disk != Disk.AT_COMMIT) {
      thread.start();
    }
  }

  /// They were committed.
  void add(List<Piece<?>> pieces) {
    if (disk == Disk.AT_COMMIT) {
      pieces.forEach(Piece::complete);
    } else {
      committed.addAll(pieces);
    }
  }

  /// Finishes what was added, and gives up on that after so long.
  void close(long millis) throws InterruptedException {
    committed.add(Piece.last());
    thread.join(millis);
  }

  private void run() {
    var pieces = new ArrayList<Piece<?>>();
    for (var open = true; open; pieces.clear()) {
      try {
        pieces.add(committed.take());
        committed.drainTo(pieces);
        open = !pieces.removeIf(Piece::isLast);
        sync(pieces);
      } catch (InterruptedException e) {
        log.debug("The disk's thread is not ended by interruption.");
      }
    }
  }

  private void sync(List<Piece<?>> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    try {
      disk.sync();
      pieces.forEach(Piece::complete);
    } catch (RuntimeException e) {
      failed.run();
      pieces.forEach(piece -> piece.fail(e));
    }
  }
}
