package bitepoint.telegram;

import bitepoint.engine.Inbox;
import bitepoint.engine.Update;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches updates and keeps them; Telegram is told that they arrived only after the inbox has
/// them. Owns one thread. Whatever fails, it goes on trying until it is closed.
public final class Poller implements Intake {
  static final int TIMEOUT_SECONDS = 50;

  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final int CONFLICTS_OF_A_SECOND_COPY = 3;
  private static final Duration TOKEN_REST = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final Duration LEAST_POLL = Duration.ofMillis(100);

  private final Wire wire;
  private final Predicate<Update> atOnce;
  private final Inbox inbox;
  private final InstantSource clock;
  private final BooleanSupplier may;
  private final Thread thread = Thread.ofPlatform().daemon().name("poller").unstarted(this::run);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Backoff backoff = new Backoff();
  private final Outage outage = new Outage(log);
  private OptionalLong offset = OptionalLong.empty();
  private int conflicts;
  private boolean tookWebhookAway;
  private volatile boolean contested;
  private volatile Optional<Instant> lastPoll = Optional.empty();
  private volatile @Nullable CompletableFuture<?> underway;

  /// @param atOnce takes an update for which no turn is needed, and must not block; the rest is
  ///   kept
  /// @param may whether it is for this process to poll; asked before each poll
  public Poller(
      Wire wire, Predicate<Update> atOnce, Inbox inbox, InstantSource clock, BooleanSupplier may) {
    this.may = may;
    this.wire = wire;
    this.atOnce = atOnce;
    this.inbox = inbox;
    this.clock = clock;
  }

  @Override
  public void start() {
    thread.start();
  }

  @Override
  public Optional<Instant> lastHeard() {
    return lastPoll;
  }

  @Override
  public boolean isContested() {
    return contested;
  }

  @Override
  public boolean isAwake() {
    return thread.isAlive();
  }

  @Override
  public void close() {
    closed.countDown();
    var poll = underway;
    if (poll != null) {
      poll.cancel(false);
    }
    wire.abandonPolls();
    try {
      thread.join(900);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (isOpen()) {
        if (may.getAsBoolean()) {
          round();
        } else {
          standBy();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Telegram is asked anew from the first update that it has, once it is for this process again.
  private void standBy() throws InterruptedException {
    offset = OptionalLong.empty();
    lastPoll = Optional.of(clock.instant());
    pause(BETWEEN_LOOKS);
  }

  /// No mistake of ours may end the thread: nothing would be heard, and nothing would show it.
  private void round() throws InterruptedException {
    try {
      poll();
    } catch (RuntimeException | Error e) {
      log.error(
          "Polling stumbled over a mistake of its own and goes on: {}", e.getClass().getName());
      pause(backoff.next());
    }
  }

  /// The first poll waits for nothing, so that it is known at once that Telegram answers.
  private void poll() throws InterruptedException {
    var began = System.nanoTime();
    var poll = wire.poll(offset, lastPoll.isPresent() ? TIMEOUT_SECONDS : 0);
    underway = poll;
    if (!isOpen()) {
      return;
    }
    var answer = poll.handle((done, _) -> Optional.ofNullable(done)).join();
    if (answer.isEmpty() || !isOpen()) {
      return;
    }
    switch (answer.get()) {
      case Answer.Ok<RawUpdates.Batch>(var batch) -> {
        lastPoll = Optional.of(clock.instant());
        conflicts = 0;
        contested = false;
        take(batch, Duration.ofNanos(System.nanoTime() - began));
      }
      case Answer.No<RawUpdates.Batch> no -> refused(no);
      case Answer.NeverLeft<RawUpdates.Batch>(var what) -> unreachable(what);
      case Answer.Unclear<RawUpdates.Batch>(var what) -> unreachable(what);
    }
  }

  /// The next poll asks for what follows the last of these, whatever came before: after a quiet
  /// week ids start anew.
  private void take(RawUpdates.Batch batch, Duration taken) throws InterruptedException {
    for (var position : batch.broken()) {
      log.warn(
          "Update {} of {} has no update_id and is left out",
          position + 1,
          batch.updates().size() + batch.broken().size());
    }
    var updates = batch.updates();
    if (updates.isEmpty()) {
      if (!batch.broken().isEmpty()) {
        pause(backoff.next());
        return;
      }
      if (taken.compareTo(LEAST_POLL) < 0) {
        pause(LEAST_POLL);
      }
    } else if (keep(updates.stream().filter(atOnce.negate()).toList())) {
      offset = OptionalLong.of(updates.getLast().id() + 1);
    }
    backoff.reset();
    outage.over();
  }

  private boolean keep(List<Update> updates) throws InterruptedException {
    while (isOpen() && !updates.isEmpty()) {
      try {
        inbox.keep(updates);
        return true;
      } catch (RuntimeException e) {
        var name = e.getClass().getSimpleName();
        outage.goesOn(
            "Updates cannot be kept ("
                + name
                + "): check the database and its disk; they are not lost");
        pause(backoff.next());
      }
    }
    return updates.isEmpty();
  }

  private void refused(Answer.No<RawUpdates.Batch> no) throws InterruptedException {
    switch (no.code()) {
      case 401, 404 -> {
        outage.goesOn(
            "Telegram does not know the bot's token: compare TELEGRAM_BOT_TOKEN with BotFather's and start again");
        pause(TOKEN_REST);
      }
      case 409 -> {
        if (no.description().contains("webhook is active") && !tookWebhookAway) {
          takeWebhookAway();
          return;
        }
        conflicts++;
        if (conflicts >= CONFLICTS_OF_A_SECOND_COPY) {
          contested = true;
          outage.goesOn(
              "Another copy of the bot is running with the same token: stop one of the two");
        }
        pause(backoff.next());
      }
      case 429 -> {
        var rest = no.retryAfter().orElseGet(backoff::next);
        outage.goesOn("Telegram asks the bot to poll less often");
        pause(rest);
      }
      default -> unreachable("HTTP " + no.code());
    }
  }

  /// What an earlier start left there. A second one is another copy's.
  private void takeWebhookAway() throws InterruptedException {
    switch (wire.send("deleteWebhook", "{\"drop_pending_updates\":false}").join()) {
      case Answer.Ok<Optional<Integer>> _ -> {
        tookWebhookAway = true;
        log.info("Telegram delivered updates to a webhook; from now on they are polled");
      }
      case Answer.No<Optional<Integer>> no -> unreachable("HTTP " + no.code());
      case Answer.NeverLeft<Optional<Integer>>(var what) -> unreachable(what);
      case Answer.Unclear<Optional<Integer>>(var what) -> unreachable(what);
    }
  }

  private void unreachable(String what) throws InterruptedException {
    outage.goesOn(
        "Telegram cannot be reached for updates (" + what + "); it is tried again until it can");
    pause(backoff.next());
  }

  private void pause(Duration duration) throws InterruptedException {
    var _ = closed.await(duration.toNanos(), TimeUnit.NANOSECONDS);
  }

  private boolean isOpen() {
    return closed.getCount() > 0;
  }
}
