package bitepoint.local;

import bitepoint.disk.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file that a local Telegram is remembered in: written soon after a change, and at the end;
/// never where nothing has changed. Owns a daemon thread.
final class Memory implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
  private static final int DELAY_MILLIS = 500;

  private final Path file;
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor writer =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("local-telegram-memory").factory());
  private Optional<Snapshot> remembers = Optional.empty();
  private byte[] kept = {};

  Memory(Path file) {
    this.file = file;
    writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /// Restores what the file holds, and writes down what changes from now on. A file that cannot be
  /// read is set aside, and nothing is restored.
  synchronized void open(Snapshot snapshot) {
    if (Files.exists(file)) {
      narrow();
      try {
        snapshot.restore(Json.MAPPER.readTree(Files.readAllBytes(file)));
      } catch (IOException | RuntimeException e) {
        setAside(e);
        snapshot.clear();
      }
    }
    remembers = Optional.of(snapshot);
    kept = Json.bytes(snapshot.write());
  }

  /// Something changed: it is written down soon.
  void touch() {
    if (scheduled.compareAndSet(false, true)) {
      schedule();
    }
  }

  private void schedule() {
    try {
      writer.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("A change after the end is not remembered.");
    }
  }

  private synchronized void write() {
    scheduled.set(false);
    if (remembers.isEmpty()) {
      return;
    }
    var now = Json.bytes(remembers.get().write());
    if (Arrays.equals(now, kept)) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var beside = file.resolveSibling(file.getFileName() + ".writing");
      Files.deleteIfExists(beside);
      OwnerOnly.create(beside);
      Files.write(beside, now);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      kept = now;
    } catch (IOException | RuntimeException e) {
      LOG.error("The local chat cannot be written to {}: it will be forgotten.", file, e);
    }
  }

  @Override
  public void close() {
    writer.shutdown();
    write();
  }

  private void narrow() {
    try {
      OwnerOnly.narrow(file);
    } catch (IOException e) {
      LOG.warn("Others may read {}, and its rights cannot be changed: check who owns it.", file);
    }
  }

  private void setAside(Exception why) {
    var aside =
        file.resolveSibling(file.getFileName() + ".unreadable-" + System.currentTimeMillis());
    LOG.warn(
        "The local chat's memory {} is unreadable ({}): starting fresh, the old file is now {}.",
        file,
        why.getClass().getSimpleName(),
        aside);
    try {
      Files.move(file, aside);
    } catch (IOException e) {
      LOG.warn("The unreadable memory could not be moved and will be overwritten.", e);
    }
  }
}
