package bitepoint.telegram;

import bitepoint.engine.Outbox;
import bitepoint.engine.Outbox.Row;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Keeps enough in hand to send, and hardly more: what nobody waits for stays in the outbox until
/// there is room. Where nothing else is said, it is for the sender's thread.
final class Supply implements Outbox.Recipient {
  /// Half a minute of Telegram's pace.
  private static final int MOST = 1_000;

  private final Outbox outbox;
  private final Lanes lanes;
  private final Handover handover;
  private final StoreRest store;
  private final InstantSource clock;
  private final Executor sender;
  private final Executor apart;
  private final AtomicInteger coming = new AtomicInteger();
  private volatile int inHand;
  private boolean asking;

  /// @param sender does things on the sender's thread
  /// @param apart does things that wait for the outbox
  Supply(
      Outbox outbox,
      Lanes lanes,
      Handover handover,
      StoreRest store,
      InstantSource clock,
      Executor sender,
      Executor apart) {
    this.outbox = outbox;
    this.lanes = lanes;
    this.handover = handover;
    this.store = store;
    this.clock = clock;
    this.sender = sender;
    this.apart = apart;
  }

  /// From any thread.
  @Override
  public void take(List<Row> rows) {
    coming.addAndGet(rows.size());
    sender.execute(() -> {
      accept(rows);
      coming.addAndGet(-rows.size());
    });
  }

  /// Lines up what is to be sent from here.
  void accept(List<Row> rows) {
    var now = System.nanoTime();
    rows.stream().filter(handover::isOurs).forEach(row -> lanes.add(row, now, rest(row)));
    inHand = lanes.size();
  }

  /// From any thread.
  @Override
  public int room() {
    return MOST - inHand - coming.get();
  }

  /// Asks for more where there is room for much and something waits for it.
  void replenish() {
    inHand = lanes.size();
    if (!isLacking() || store.left() > 0) {
      return;
    }
    asking = true;
    apart.execute(() -> {
      try {
        outbox.more(MOST / 2);
        sender.execute(() -> {
          asking = false;
          store.works();
        });
      } catch (RuntimeException | Error e) {
        sender.execute(() -> {
          asking = false;
          store.fails(e);
        });
      }
    });
  }

  /// Whether it is time to ask for more.
  boolean isLacking() {
    return !asking && lanes.size() <= MOST / 2 && outbox.hasMore();
  }

  /// Whether there is more than what is in hand.
  boolean hasMore() {
    return asking || outbox.hasMore();
  }

  /// What is left of a rest that Telegram asked an earlier process for.
  private long rest(Row row) {
    return Math.max(0, Duration.between(clock.instant(), row.notBefore()).toNanos());
  }
}
