package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/// Delivers updates to where the bot wants them: those of a person in order, the next one only when
/// the bot has the one before, and one that it does not have again and again. Owns an HTTP client
/// and virtual threads.
final class Hook implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long FIRST_REST_MILLIS = 20;
  private static final long LONGEST_REST_MILLIS = 1_000;

  private final URI url;
  private final Optional<String> secret;
  private final UpdateQueue updates;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .executor(task -> Thread.ofVirtual().start(task))
          .build();
  private final Set<UpdateQueue.Pending> taken = new HashSet<>();
  private final Map<Long, Queue<UpdateQueue.Pending>> lanes = new HashMap<>();
  private final Thread thread = Thread.ofVirtual().name("hook").unstarted(this::run);
  private volatile boolean closed;
  private volatile Optional<Failure> lastFailure = Optional.empty();

  /// A delivery that failed.
  ///
  /// @param at in seconds since 1970
  record Failure(long at, String why) {}

  Hook(URI url, Optional<String> secret, UpdateQueue updates) {
    this.url = url;
    this.secret = secret;
    this.updates = updates;
  }

  void start() {
    thread.start();
  }

  URI url() {
    return url;
  }

  Optional<Failure> lastFailure() {
    return lastFailure;
  }

  /// What is under way may still arrive.
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    http.shutdown();
  }

  private void run() {
    try {
      while (!closed) {
        dispatch(updates.awaitOtherThan(taken));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void dispatch(UpdateQueue.Pending update) {
    taken.add(update);
    var person = person(update);
    var lane = lanes.get(person);
    if (lane == null) {
      lanes.put(person, new ArrayDeque<>());
      Thread.ofVirtual().name("hook-" + person).start(() -> deliver(person, update));
    } else {
      lane.add(update);
    }
  }

  private void deliver(long person, UpdateQueue.Pending first) {
    try {
      for (var next = Optional.of(first); next.isPresent() && !closed; next = after(person)) {
        untilTaken(next.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Optional<UpdateQueue.Pending> after(long person) {
    var next =
        Optional.ofNullable(lanes.get(person)).flatMap(lane -> Optional.ofNullable(lane.poll()));
    if (next.isEmpty()) {
      lanes.remove(person);
    }
    return next;
  }

  private void untilTaken(UpdateQueue.Pending update) throws InterruptedException {
    var rest = FIRST_REST_MILLIS;
    while (!closed) {
      var failure = post(update.body());
      if (failure.isEmpty()) {
        updates.confirm(update);
        return;
      }
      lastFailure = failure;
      Thread.sleep(rest);
      rest = Math.min(rest * 2, LONGEST_REST_MILLIS);
    }
  }

  private Optional<Failure> post(byte[] body) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(url)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    secret.ifPresent(words -> request.header("X-Telegram-Bot-Api-Secret-Token", words));
    try {
      var code = http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      return code / 100 == 2
          ? Optional.empty()
          : failure("Wrong response from the webhook: " + code);
    } catch (IOException e) {
      return failure("Connection failed");
    }
  }

  private static Optional<Failure> failure(String why) {
    return Optional.of(new Failure(System.currentTimeMillis() / 1000, why));
  }

  /// Whose update it is; 0 for nobody's.
  private static long person(UpdateQueue.Pending update) {
    try {
      for (JsonNode part : Json.MAPPER.readTree(update.body())) {
        if (part.has("from")) {
          return part.at("/from/id").asLong();
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }
}
