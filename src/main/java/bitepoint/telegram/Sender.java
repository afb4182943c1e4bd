package bitepoint.telegram;

import bitepoint.engine.Call;
import bitepoint.engine.Outbox;
import bitepoint.engine.Outbox.Row;
import bitepoint.engine.Uploads;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
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
  private static final long NO_HURRY = TimeUnit.HOURS.toNanos(1);

  private final Courier courier;
  private final Outbox outbox;
  private final InstantSource clock;
  private final BlockingQueue<Runnable> mail = new LinkedBlockingQueue<>();
  private final Thread thread = Thread.ofPlatform().daemon().name("sender").unstarted(this::run);
  private final Tally tally = new Tally();
  private final Lanes lanes;
  private final Aftermath aftermath;
  private final Outage storeOutage = new Outage(log);
  private final Backoff storeBackoff = new Backoff();
  private final List<CountDownLatch> waiting = new ArrayList<>();
  private long storeRestUntil;
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
    this.clock = clock;
    storeRestUntil = System.nanoTime();
    lanes = new Lanes(limits, storeRestUntil);
    aftermath = new Aftermath(lanes, tally, clock, blocked);
  }

  /// Begins with what an earlier process left behind. Does not wait for Telegram or the store.
  public void start() {
    outbox.whenQueued(rows -> mail.add(() -> accept(rows)));
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
      for (var by = closeBy.get(); underway > 0 && by - System.nanoTime() > 0; ) {
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
      send(due());
      rest();
    } catch (RuntimeException | Error e) {
      log.error(
          "Sending stumbled over a mistake of its own and goes on: {}", e.getClass().getName());
      storeRestUntil = System.nanoTime() + storeBackoff.next().toNanos();
    }
  }

  /// Tells those who wait where there is nothing left to do.
  private void rest() {
    if (underway == 0 && lanes.untilNext(System.nanoTime()).isEmpty()) {
      waiting.forEach(CountDownLatch::countDown);
      waiting.clear();
    }
  }

  /// Rows that are queued meanwhile wait in the mail, so that those left behind go first.
  private void adopt() throws InterruptedException {
    while (closeBy.isEmpty()) {
      try {
        accept(outbox.left());
        storeOutage.over();
        return;
      } catch (RuntimeException e) {
        storeFails(e);
        for (var rest = storeRest(); rest > 0 && closeBy.isEmpty(); rest = storeRest()) {
          Thread.sleep(Duration.ofNanos(Math.min(rest, TimeUnit.MILLISECONDS.toNanos(100))));
        }
      }
    }
  }

  private void accept(List<Row> rows) {
    var now = System.nanoTime();
    rows.forEach(row -> lanes.add(row, now, rest(row)));
  }

  /// What is left of a rest that Telegram asked an earlier process for.
  private long rest(Row row) {
    return row.notBefore().equals(Instant.EPOCH)
        ? 0
        : Math.max(0, Duration.between(clock.instant(), row.notBefore()).toNanos());
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
    if (!aftermath.outcomes().isEmpty()) {
      return storeRest();
    }
    if (underway >= most()) {
      return NO_HURRY;
    }
    return lanes
        .untilNext(System.nanoTime())
        .map(wait -> Math.max(wait, storeRest()))
        .orElse(NO_HURRY);
  }

  private void settle() {
    if (aftermath.outcomes().isEmpty() || storeRest() > 0) {
      return;
    }
    try {
      outbox.settle(List.copyOf(aftermath.outcomes()));
      aftermath.outcomes().clear();
      storeWorks();
    } catch (RuntimeException e) {
      storeFails(e);
    }
  }

  private List<Parcel> due() {
    var due = new ArrayList<Parcel>();
    while (underway + due.size() < most() && storeRest() <= 0) {
      var parcel = lanes.take(System.nanoTime());
      if (parcel.isEmpty()) {
        break;
      }
      aimed(parcel.get()).ifPresent(due::add);
    }
    return due;
  }

  /// The parcel, about the message that it aims at; empty where it was dropped, or put back for the
  /// store's sake.
  private Optional<Parcel> aimed(Parcel parcel) {
    var turn = parcel.call().aimsAt();
    if (turn.isEmpty()) {
      return Optional.of(parcel);
    }
    try {
      var lane = parcel.lane();
      if (parcel.call().kind() == Call.Kind.TICK && lane.isWaiting()) {
        aftermath.dropped(parcel);
        return Optional.empty();
      }
      var message = lane.showing(turn.get()).or(() -> outbox.messageWith(lane.chatId, turn.get()));
      var anew = message.isEmpty() ? Mending.aimedAnew(parcel.call()) : Optional.<Call>empty();
      if (anew.isPresent()) {
        return anew.map(parcel::with);
      }
      if (message.isEmpty() || lane.showsAnother(turn.get(), message.get())) {
        aftermath.dropped(parcel);
        return Optional.empty();
      }
      return Optional.of(parcel.with(Mending.about(message.get(), parcel.call())));
    } catch (RuntimeException e) {
      storeFails(e);
      lanes.again(parcel, System.nanoTime());
      return Optional.empty();
    }
  }

  private void send(List<Parcel> due) {
    if (due.isEmpty()) {
      return;
    }
    var claimed = new HashSet<Long>();
    try {
      claimed.addAll(outbox.claim(due.stream().map(Parcel::id).toList()));
      storeWorks();
    } catch (RuntimeException e) {
      storeFails(e);
      due.reversed().forEach(parcel -> lanes.again(parcel, System.nanoTime()));
      return;
    }
    for (var parcel : due) {
      if (claimed.contains(parcel.id())) {
        send(parcel.sentOnceMore());
      } else {
        aftermath.dropped(parcel);
      }
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
  }

  private int most() {
    return aftermath.troubled() ? 1 : Wire.MOST_AT_ONCE;
  }

  private long storeRest() {
    return storeRestUntil - System.nanoTime();
  }

  private void storeWorks() {
    storeBackoff.reset();
    storeOutage.over();
  }

  private void storeFails(RuntimeException failure) {
    var name = failure.getClass().getSimpleName();
    storeOutage.goesOn(
        "The outbox cannot be read or written (" + name + "): check the database and its disk");
    storeRestUntil = System.nanoTime() + storeBackoff.next().toNanos();
  }
}
