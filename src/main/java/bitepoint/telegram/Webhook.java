package bitepoint.telegram;

import bitepoint.engine.Inbox;
import bitepoint.engine.Update;
import bitepoint.web.WebServer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has Telegram deliver updates, takes them, and looks each minute whether Telegram still does: a
/// copy of the bot that polls would have ended it. Owns an HTTP server and a thread.
public final class Webhook implements Intake {
  private static final Logger log = LoggerFactory.getLogger(Webhook.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
  private static final Duration READ_WITHIN = Duration.ofSeconds(10);
  private static final int MOST_AT_ONCE = 40;

  private final Wire wire;
  private final WebhookPlace place;
  private final InstantSource clock;
  private final Duration betweenLooks;
  private final Deliveries deliveries;
  private final WebServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Backoff backoff = new Backoff();
  private final Outage outage = new Outage(log);
  private final Thread thread = Thread.ofPlatform().daemon().name("webhook").unstarted(this::run);
  private Optional<WebhookInfo> seen = Optional.empty();
  private volatile boolean contested;
  private volatile Optional<Instant> lastHeard = Optional.empty();

  /// Binds the port; nothing is answered yet.
  ///
  /// @param atOnce takes an update for which no turn is needed, and must not block; the rest is
  ///   kept
  /// @throws bitepoint.web.PortTakenException when something else listens there
  public Webhook(
      Wire wire, WebhookPlace place, Predicate<Update> atOnce, Inbox inbox, InstantSource clock) {
    this(wire, place, atOnce, inbox, clock, READ_WITHIN, BETWEEN_LOOKS);
  }

  /// @param readWithin how long a request may take to arrive
  /// @param betweenLooks how long Telegram is trusted without being asked
  Webhook(
      Wire wire,
      WebhookPlace place,
      Predicate<Update> atOnce,
      Inbox inbox,
      InstantSource clock,
      Duration readWithin,
      Duration betweenLooks) {
    this.wire = wire;
    this.place = place;
    this.clock = clock;
    this.betweenLooks = betweenLooks;
    deliveries = new Deliveries(place, readWithin, atOnce, inbox, this::heard);
    server = WebServer.bind("WEBHOOK_PORT", place.host(), place.port());
    server.serve("/", deliveries);
  }

  @Override
  public void start() {
    server.listen();
    thread.start();
  }

  /// Where it listens.
  public int port() {
    return server.port();
  }

  @Override
  public Optional<Instant> lastHeard() {
    return lastHeard;
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
  public Map<String, Long> requests() {
    return deliveries.requests();
  }

  /// Telegram goes on delivering, and keeps what it cannot deliver for the next start.
  @Override
  public void close() {
    closed.countDown();
    deliveries.close();
    server.close();
    thread.interrupt();
  }

  private void heard() {
    lastHeard = Optional.of(clock.instant());
  }

  /// No mistake of ours may end the thread: nothing would show it.
  private void run() {
    try {
      while (closed.getCount() > 0) {
        Duration rest;
        try {
          rest = look();
        } catch (RuntimeException e) {
          log.error("The webhook stumbled over a mistake of its own: {}", e.getClass().getName());
          rest = backoff.next();
        }
        var _ = closed.await(rest.toNanos(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// At the start it is set anew, whatever is set: Telegram does not show the secret.
  ///
  /// @return when to look again
  private Duration look() {
    if (seen.isEmpty()) {
      return register();
    }
    return switch (wire.webhookInfo().join()) {
      case Answer.Ok<WebhookInfo>(var info) when info.url().equals(place.url().toString()) ->
          delivers(info);
      case Answer.Ok<WebhookInfo> _ -> register();
      case Answer.No<WebhookInfo> no -> refused(no);
      case Answer.NeverLeft<WebhookInfo>(var what) -> unreachable(what);
      case Answer.Unclear<WebhookInfo>(var what) -> unreachable(what);
    };
  }

  private Duration delivers(WebhookInfo info) {
    if (info.failedSince(seen)) {
      outage.goesOn(
          "Telegram cannot deliver to WEBHOOK_URL ("
              + info.why()
              + "): check the address, its certificate and the proxy; updates wait with Telegram");
    } else {
      outage.over();
      contested = false;
      heard();
    }
    seen = Optional.of(info);
    return betweenLooks;
  }

  private Duration register() {
    return switch (wire.send("setWebhook", body()).join()) {
      case Answer.Ok<Optional<Integer>> _ -> {
        registered();
        yield betweenLooks;
      }
      case Answer.No<Optional<Integer>> no -> refused(no);
      case Answer.NeverLeft<Optional<Integer>>(var what) -> unreachable(what);
      case Answer.Unclear<Optional<Integer>>(var what) -> unreachable(what);
    };
  }

  private void registered() {
    if (seen.isPresent()) {
      contested = true;
      outage.goesOn(
          "Another copy of the bot took the webhook away, and it was set again: stop one of the two");
    } else {
      outage.over();
      heard();
    }
    backoff.reset();
    seen = Optional.of(new WebhookInfo(place.url().toString(), clock.millis() / 1000, ""));
  }

  private <T> Duration refused(Answer.No<T> no) {
    return switch (no.code()) {
      case 401, 404 -> {
        outage.goesOn(
            "Telegram does not know the bot's token: compare TELEGRAM_BOT_TOKEN with BotFather's and start again");
        yield BETWEEN_LOOKS;
      }
      case 400 -> {
        outage.goesOn(
            "Telegram does not accept WEBHOOK_URL ("
                + no.description()
                + "): set it to an https address that can be reached from outside and start again");
        yield BETWEEN_LOOKS;
      }
      case 429 -> {
        outage.goesOn("Telegram asks the bot to call less often");
        yield no.retryAfter().orElseGet(backoff::next);
      }
      default -> unreachable("HTTP " + no.code());
    };
  }

  private Duration unreachable(String what) {
    if (closed.getCount() > 0) {
      outage.goesOn(
          "Telegram cannot be reached to set the webhook ("
              + what
              + "); it is tried again until it can");
    }
    return backoff.next();
  }

  private String body() {
    return Json.object(json -> {
      json.writeStringField("url", place.url().toString());
      json.writeStringField("secret_token", place.secret());
      json.writeNumberField("max_connections", MOST_AT_ONCE);
      json.writeFieldName("allowed_updates");
      json.writeRawValue(RawUpdates.ALLOWED);
      json.writeBooleanField("drop_pending_updates", false);
    });
  }
}
