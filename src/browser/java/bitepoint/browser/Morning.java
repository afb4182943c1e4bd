package bitepoint.browser;

import bitepoint.local.Agenda;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A bot that means to do one thing, on Wednesday at 8:00 in London, and may take its time for it.
final class Morning implements Agenda {
  private static final Instant DUE = Instant.parse("2026-11-25T08:00:00Z");

  private final CountDownLatch done;
  private volatile boolean ahead = true;

  /// @param takes how often [#done] must be called until it is
  Morning(int takes) {
    done = new CountDownLatch(takes);
  }

  void done() {
    done.countDown();
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.of(DUE).filter(_ -> ahead);
  }

  @Override
  public Optional<Instant> nextDue(long personId) {
    return nextDue();
  }

  @Override
  public void tick() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ahead = false;
  }
}
