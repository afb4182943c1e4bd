package bitepoint.telegram;

import bitepoint.conversation.Words;
import bitepoint.operator.Desk;
import bitepoint.operator.News;
import bitepoint.operator.Signs;
import bitepoint.operator.Watch;
import bitepoint.phrasing.Phrasebook;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The chat in which whoever runs the bot is told of it. It has its own way to Telegram, past the
/// outbox and the database, so that neither waits for the other: one message at a time, tried once.
/// Owns a wire and, once started, a thread.
public final class OperatorChat implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(OperatorChat.class);
  private static final long SECONDS_BETWEEN_LOOKS = 5;

  private final long chatId;
  private final Wire wire;
  private final Phrasebook phrasebook;
  private final InstantSource clock;
  private final Supplier<Signs> signs;
  private final Object deskLock = new Object();
  private final Outage outage = new Outage(log);
  private final CountDownLatch closed = new CountDownLatch(1);
  private Desk desk;
  private Watch watch;

  /// @param signs how the bot is, asked at each look
  /// @param desk what an earlier process left
  public OperatorChat(
      long chatId,
      Wire wire,
      Phrasebook phrasebook,
      InstantSource clock,
      Supplier<Signs> signs,
      Desk desk) {
    this.chatId = chatId;
    this.wire = wire;
    this.phrasebook = phrasebook;
    this.clock = clock;
    this.signs = signs;
    this.desk = desk;
    watch = Watch.from(clock.instant(), signs.get());
  }

  /// Looks every few seconds from now on.
  public void start() {
    Thread.ofVirtual().name("operator").start(this::run);
  }

  /// To be told at the next look. Returns at once, whatever the state of the bot.
  public void hears(News news) {
    synchronized (deskLock) {
      desk = desk.with(news);
    }
  }

  /// Looks how the bot is and tells what is to be told. Waits for Telegram, half a minute a message
  /// at the most.
  public synchronized void look() {
    var now = clock.instant();
    var look = watch.look(signs.get(), now);
    watch = look.then();
    look.news().ifPresent(this::hears);
    for (var next = take(); next.isPresent() && isOpen(); next = take()) {
      send(phrasebook.say(Phrasebook.FALLBACK, next.get()));
    }
  }

  /// Tells nothing more.
  @Override
  public void close() {
    closed.countDown();
    wire.close();
  }

  /// No mistake of ours may end the thread.
  private void run() {
    try {
      do {
        try {
          look();
        } catch (RuntimeException e) {
          outage.goesOn("The operator cannot be told: " + e.getClass().getName());
        }
      } while (!closed.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Words> take() {
    synchronized (deskLock) {
      var next = desk.next(clock.instant());
      desk = next.map(Desk.Telling::then).orElse(desk);
      return next.map(Desk.Telling::words);
    }
  }

  private void send(String html) {
    var body = Bodies.text(chatId, OptionalInt.empty(), html, Optional.empty());
    switch (wire.send("sendMessage", body).join()) {
      case Answer.Ok<Optional<Integer>> _ -> outage.over();
      case Answer.No<Optional<Integer>> no when no.code() == 400 || no.code() == 403 ->
          refused(no.code());
      case Answer.No<Optional<Integer>> no -> dropped("HTTP " + no.code());
      case Answer.NeverLeft<Optional<Integer>>(var what) -> dropped(what);
      case Answer.Unclear<Optional<Integer>>(var what) -> dropped(what);
    }
  }

  private void refused(int code) {
    outage.goesOn(
        "Telegram refuses messages to OPERATOR_CHAT_ID ("
            + code
            + "): compare the number, and press Start in that chat or add the bot to that group");
  }

  private void dropped(String why) {
    if (isOpen()) {
      outage.goesOn("The operator cannot be told for now (" + why + ")");
    }
  }

  private boolean isOpen() {
    return closed.getCount() > 0;
  }
}
