package bitepoint.telegram;

import bitepoint.engine.Outbox;
import bitepoint.engine.Uploads;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what the outbox holds: per chat in order, to many chats at once, no faster than the
/// limits. Owns one thread, on which everything but the calls themselves happens.
public final class Sender implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Sender.class);
  private static final Duration LAST_ANSWERS = Duration.ofMillis(600);
  private static final Duration STEP = Duration.ofMillis(100);
  private static final long NO_HURRY = TimeUnit.HOURS.toNanos(1);

  private final Courier courier;
  private final Outbox outbox;
  private final BlockingQueue<Runnable> mail = new LinkedBlockingQueue<>();
  private final Thread thread = Thread.ofPlatform().daemon().name("sender").unstarted(this::run);
  private final Tally tally = new Tally();
  private final Handover handover = new Handover();
  private final Lanes lanes;
  private final Aftermath aftermath;
  private final Aim aim;
  private final StoreRest store = new StoreRest(log);
  private final Executor claims = Thread.ofVirtual().name("claim-", 0)::start;
  private final Supply supply;
  private final List<CountDownLatch> waiting = new ArrayList<>();
  private boolean claiming;
  private int underway;
  private volatile Optional<Long> closeBy = Optional.empty();

  /// @param attachments the files that calls name
  /// @param pictures what calls want to be seen
  /// @param uploads which of them Telegram has already
  /// @param blocked told the chat's id when nobody can be reached there, from the sender's thread:
  ///   it must not block
  public Sender(
      Wire wire,
      Attachments attachments,
      Pictures pictures,
      Uploads uploads,
      Outbox outbox,
      Limits limits,
      InstantSource clock,
      LongConsumer blocked) {
    courier = new Courier(wire, attachments, new Gallery(wire, pictures, uploads));
    this.outbox = outbox;
    lanes = new Lanes(limits, System.nanoTime());
    aftermath = new Aftermath(lanes, tally, clock, blocked);
    aim = new Aim(outbox, aftermath);
    supply = new Supply(outbox, lanes, handover, store, clock, mail::add, claims);
  }

  /// Begins with what an earlier process left behind. Does not wait for Telegram or the store.
  public void start() {
    outbox.whenQueued(supply);
    outbox.carriedBy(new Transfers(mail::add, lanes, handover, supply::accept));
    thread.start();
  }

  public SenderCounts counts() {
    return tally.counts();
  }

  /// Whether it sends, or would if there were anything.
  public boolean isAwake() {
    return thread.isAlive();
  }

  /// Waits until all that is queued by now was sent, or until that time has passed.
  public void awaitSent(Duration patience) {
    var _ = outbox.claim(List.of());
    var sent = new CountDownLatch(1);
    mail.add(() -> waiting.add(sent));
    try {
      var _ = sent.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Stops within a second: what is under way may still be answered, the rest stays queued.
  @Override
  public void close() {
    closeBy = Optional.of(System.nanoTime() + LAST_ANSWERS.toNanos());
    mail.add(() -> {});
    try {
      thread.join(LAST_ANSWERS.plusMillis(300).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      adopt();
      while (closeBy.isEmpty()) {
        round();
      }
      for (var by = closeBy.get(); isBusy() && by - System.nanoTime() > 0; ) {
        readMail(by - System.nanoTime());
      }
      settle();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// No mistake of ours may end the thread: nothing would be sent, and nothing would show it.
  private void round() throws InterruptedException {
    try {
      readMail(pause());
      settle();
      handover.settled(aftermath.outcomes());
      claimDue();
      supply.replenish();
      rest();
    } catch (RuntimeException | Error e) {
      log.error(
          "Sending stumbled over a mistake of its own and goes on: {}", e.getClass().getName());
      store.begin();
    }
  }

  /// Tells those who wait where there is nothing left to do.
  private void rest() {
    if (!isBusy() && !supply.hasMore() && lanes.untilNext(System.nanoTime()).isEmpty()) {
      waiting.forEach(CountDownLatch::countDown);
      waiting.clear();
    }
  }

  /// Rows that are queued meanwhile wait in the mail, so that those left behind go first.
  private void adopt() throws InterruptedException {
    while (closeBy.isEmpty()) {
      try {
        supply.accept(outbox.left());
        store.works();
        return;
      } catch (RuntimeException e) {
        store.fails(e);
        while (store.left() > 0 && closeBy.isEmpty()) {
          Thread.sleep(store.step(STEP));
        }
      }
    }
  }

  private void readMail(long nanos) throws InterruptedException {
    var first = mail.poll(nanos, TimeUnit.NANOSECONDS);
    if (first != null) {
      var letters = new ArrayList<Runnable>(List.of(first));
      mail.drainTo(letters);
      letters.forEach(Runnable::run);
    }
  }

  private long pause() {
    if (!aftermath.outcomes().isEmpty() || supply.isLacking()) {
      return store.left();
    }
    if (claiming || underway >= most()) {
      return NO_HURRY;
    }
    return lanes
        .untilNext(System.nanoTime())
        .map(wait -> Math.max(wait, store.left()))
        .orElse(NO_HURRY);
  }

  private void settle() {
    if (aftermath.outcomes().isEmpty() || store.left() > 0) {
      return;
    }
    try {
      outbox.settle(List.copyOf(aftermath.outcomes()));
      aftermath.outcomes().clear();
      store.works();
    } catch (RuntimeException e) {
      store.fails(e);
    }
  }

  private List<Parcel> due() {
    var due = new ArrayList<Parcel>();
    while (underway + due.size() < most() && store.left() <= 0) {
      var parcel = lanes.take(System.nanoTime());
      if (parcel.isEmpty()) {
        break;
      }
      aimed(parcel.get()).ifPresent(due::add);
    }
    return due;
  }

  /// Empty where it was dropped, or put back for the store's sake.
  private Optional<Parcel> aimed(Parcel parcel) {
    try {
      return aim.taken(parcel);
    } catch (RuntimeException e) {
      store.fails(e);
      lanes.again(parcel, System.nanoTime());
      return Optional.empty();
    }
  }

  /// On another thread, one claim at a time: what is answered meanwhile is settled without waiting
  /// for it, so that as little as possible is unknown if the process ends.
  private void claimDue() {
    var due = claiming ? List.<Parcel>of() : due();
    if (due.isEmpty()) {
      return;
    }
    claiming = true;
    due.forEach(handover::departs);
    var ids = due.stream().map(Parcel::id).toList();
    claims.execute(() -> {
      try {
        var claimed = Set.copyOf(outbox.claim(ids));
        mail.add(() -> send(due, claimed));
      } catch (RuntimeException | Error e) {
        mail.add(() -> putBack(due, e));
      }
    });
  }

  private void send(List<Parcel> due, Set<Long> claimed) {
    claiming = false;
    store.works();
    for (var parcel : due) {
      if (claimed.contains(parcel.id())) {
        send(parcel.sentOnceMore());
      } else {
        aftermath.dropped(parcel);
        returned(parcel);
      }
    }
  }

  private void putBack(List<Parcel> due, Throwable failure) {
    claiming = false;
    store.fails(failure);
    for (var parcel : due.reversed()) {
      lanes.again(parcel, System.nanoTime());
      returned(parcel);
    }
  }

  private void send(Parcel parcel) {
    underway++;
    courier.take(parcel.call()).thenAccept(answer -> mail.add(() -> answered(parcel, answer)));
  }

  private void answered(Parcel parcel, Answer<Optional<Integer>> answer) {
    underway--;
    try {
      aftermath.of(parcel, answer, System.nanoTime());
    } catch (RuntimeException e) {
      aftermath.failed(parcel, e);
    }
    returned(parcel);
  }

  private void returned(Parcel parcel) {
    if (!handover.returns(parcel)) {
      lanes.drop(parcel.lane());
    }
  }

  private int most() {
    return aftermath.troubled() ? 1 : Wire.MOST_AT_ONCE;
  }

  private boolean isBusy() {
    return claiming || underway > 0;
  }
}
