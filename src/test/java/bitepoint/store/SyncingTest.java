package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody is told that something lasts before it does.
class SyncingTest {
  private static final Duration SOON = Duration.ofSeconds(9);

  private @TempDir Path folder;

  /// One that waits to be let through, and counts.
  private static final class SlowDisk implements Disk {
    private final Semaphore asked = new Semaphore(0);
    private final Semaphore let = new Semaphore(0);
    private final AtomicInteger syncs = new AtomicInteger();

    @Override
    public void sync() {
      syncs.incrementAndGet();
      asked.release();
      let.acquireUninterruptibly();
    }

    @Override
    public void close() {}
  }

  @Test
  void who_waits_hears_of_it_after_the_disk_and_what_came_meanwhile_shares_the_next_wait()
      throws Exception {
    var disk = new SlowDisk();
    var syncing = new Syncing(disk, () -> {});
    var first = piece();
    var later = List.<Piece<?>>of(piece(), piece(), piece());

    syncing.add(List.of(first));
    disk.asked.acquire();
    later.forEach(one -> syncing.add(List.of(one)));
    assertThat(first.future()).isNotDone();

    disk.let.release();
    assertThat(first.future()).succeedsWithin(SOON);
    disk.asked.acquire();
    assertThat(later).allSatisfy(one -> assertThat(one.future()).isNotDone());
    disk.let.release();
    later.forEach(one -> assertThat(one.future()).succeedsWithin(SOON));
    syncing.close(SOON.toMillis());
    assertThat(disk.syncs).hasValue(2);
  }

  @Test
  void where_the_disk_refuses_nobody_is_told_that_it_lasts() throws Exception {
    var refused = new AtomicInteger();
    try (var database = Database.open("jdbc:sqlite:" + folder.resolve("some.db"))) {
      var log = WriteAheadLog.of((DatabaseFile) database.place());
      log.close();
      var syncing = new Syncing(log, refused::incrementAndGet);
      var piece = piece();

      syncing.add(List.of(piece));

      assertThat(piece.future()).failsWithin(SOON);
      assertThat(refused).hasValue(1);
      syncing.close(SOON.toMillis());
    }
  }

  @Test
  void after_a_refusal_what_was_written_takes_another_way() throws Exception {
    try (var database = Database.open("jdbc:sqlite:" + folder.resolve("some.db"));
        var lane = Lane.on(database)) {
      lane.perform(transaction -> transaction.sql().update("INSERT INTO scrub (at) VALUES (1)"));
      var log = WriteAheadLog.of((DatabaseFile) database.place());
      log.close();
      assertThatThrownBy(log::sync).isInstanceOf(StoreException.class);
      assertThat(folder.resolve("some.db-wal")).isNotEmptyFile();

      log.sync();

      assertThat(Files.size(folder.resolve("some.db-wal"))).isZero();
    }
  }

  @Test
  void what_is_committed_is_seen_at_once() {
    try (var database = Database.open("jdbc:sqlite:" + folder.resolve("some.db"));
        var lane = Lane.on(database)) {
      var committed =
          lane.commit(transaction -> transaction.sql().update("INSERT INTO scrub (at) VALUES (1)"));

      assertThat(committed).succeedsWithin(SOON);
      var seen =
          database
              .reading()
              .withHandle(handle ->
                  handle.createQuery("SELECT count(*) FROM scrub").mapTo(Integer.class).one());
      assertThat(seen).isEqualTo(1);
    }
  }

  private static Piece<String> piece() {
    return new Piece<>(_ -> "done", false);
  }
}
