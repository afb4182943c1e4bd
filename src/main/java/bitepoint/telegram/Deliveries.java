package bitepoint.telegram;

import bitepoint.engine.Inbox;
import bitepoint.engine.Update;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes updates that are posted, many at a time: each is answered with 200 once the inbox has it,
/// and whoever delivers it tries again after any other answer. Owns the threads that read bodies.
final class Deliveries implements HttpHandler, AutoCloseable {
  static final int MOST_BYTES = 1 << 20;

  private static final Logger log = LoggerFactory.getLogger(Deliveries.class);
  private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

  /// What a request is answered with, under the name that it is counted by.
  enum Verdict {
    ACCEPTED(200),
    BROKEN(400),
    UNAUTHORIZED(401),
    ELSEWHERE(404),
    NOT_POSTED(405),
    TOO_SLOW(408),
    TOO_LARGE(413),
    NOT_KEPT(503);

    private final int code;

    Verdict(int code) {
      this.code = code;
    }
  }

  private final String path;
  private final byte[] secret;
  private final Duration readWithin;
  private final Predicate<Update> atOnce;
  private final Inbox inbox;
  private final Runnable whenAccepted;
  private final Outage outage = new Outage(log);
  private final Map<Verdict, LongAdder> counts = counts();
  private final ExecutorService readers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("delivery-", 0).factory());
  private volatile boolean closed;

  /// @param readWithin how long a request may take to arrive
  /// @param atOnce takes an update for which no turn is needed, and must not block; the rest is
  ///   kept
  Deliveries(
      WebhookPlace place,
      Duration readWithin,
      Predicate<Update> atOnce,
      Inbox inbox,
      Runnable whenAccepted) {
    path = place.path();
    secret = place.secret().getBytes(StandardCharsets.UTF_8);
    this.readWithin = readWithin;
    this.atOnce = atOnce;
    this.inbox = inbox;
    this.whenAccepted = whenAccepted;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var verdict = verdict(exchange);
      Optional.ofNullable(counts.get(verdict)).ifPresent(LongAdder::increment);
      if (verdict != Verdict.TOO_SLOW) {
        exchange.sendResponseHeaders(verdict.code, -1);
      }
    }
  }

  /// How many requests there were of each kind so far, by its name in small letters.
  Map<String, Long> requests() {
    var requests = new TreeMap<String, Long>();
    counts.forEach(
        (verdict, count) -> requests.put(verdict.name().toLowerCase(Locale.ROOT), count.sum()));
    return requests;
  }

  /// Keeps nothing more: Telegram is told to try again.
  @Override
  public void close() {
    closed = true;
    readers.shutdownNow();
  }

  private Verdict verdict(HttpExchange exchange) {
    if (!path.equals(exchange.getRequestURI().getRawPath())) {
      return Verdict.ELSEWHERE;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Verdict.NOT_POSTED;
    }
    var told = Optional.ofNullable(exchange.getRequestHeaders().getFirst(SECRET)).orElse("");
    if (!MessageDigest.isEqual(secret, told.getBytes(StandardCharsets.UTF_8))) {
      return Verdict.UNAUTHORIZED;
    }
    return closed ? Verdict.NOT_KEPT : read(exchange);
  }

  /// A reader that is interrupted closes the connection, which ends the wait for whoever is slow.
  private Verdict read(HttpExchange exchange) {
    var reading = readers.submit(() -> exchange.getRequestBody().readNBytes(MOST_BYTES + 1));
    try {
      var body = reading.get(readWithin.toMillis(), TimeUnit.MILLISECONDS);
      return body.length > MOST_BYTES
          ? Verdict.TOO_LARGE
          : RawUpdates.one(new String(body, StandardCharsets.UTF_8))
              .map(this::take)
              .orElse(Verdict.BROKEN);
    } catch (TimeoutException | ExecutionException e) {
      reading.cancel(true);
      return Verdict.TOO_SLOW;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Verdict.NOT_KEPT;
    }
  }

  private Verdict take(Update update) {
    try {
      if (!atOnce.test(update)) {
        inbox.keep(List.of(update));
      }
    } catch (RuntimeException e) {
      if (!closed) {
        troubled(e);
      }
      return Verdict.NOT_KEPT;
    }
    synchronized (outage) {
      outage.over();
    }
    whenAccepted.run();
    return Verdict.ACCEPTED;
  }

  private void troubled(RuntimeException e) {
    synchronized (outage) {
      outage.goesOn(
          "Updates cannot be kept ("
              + e.getClass().getSimpleName()
              + "): check the database and its disk; Telegram delivers them again");
    }
  }

  private static Map<Verdict, LongAdder> counts() {
    var counts = new EnumMap<Verdict, LongAdder>(Verdict.class);
    for (var verdict : Verdict.values()) {
      counts.put(verdict, new LongAdder());
    }
    return Collections.unmodifiableMap(counts);
  }
}
