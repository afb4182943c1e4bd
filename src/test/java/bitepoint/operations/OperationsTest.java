package bitepoint.operations;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Event;
import bitepoint.engine.Standing;
import bitepoint.store.StoreException;
import bitepoint.telegram.SenderCounts;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What whoever looks after the bot sees, over HTTP.
class OperationsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final Operations operations =
      Operations.open(new OperationsPlace("127.0.0.1", 0), InstantSource.fixed(NOW));
  private final HttpClient http = HttpClient.newHttpClient();
  private final Patient patient = new Patient();

  @AfterEach
  void close() {
    http.shutdownNow();
    operations.close();
  }

  @Test
  void before_there_is_a_bot_the_process_works_and_serves_nobody() {
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/metrics").statusCode()).isEqualTo(200);
  }

  @Test
  void a_bot_that_is_well_is_healthy_and_ready() {
    operations.watch(patient);

    assertThat(get("/healthz").body())
        .isEqualTo("{\"ok\":true,\"intake\":{\"ok\":true},\"turns\":{\"ok\":true}}\n");
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").body())
        .contains(
            "\"updates\":{\"ok\":true,\"silent_seconds\":20}",
            "\"inbox\":{\"ok\":true,\"waiting\":3,\"oldest_seconds\":4}");
  }

  @Test
  void a_thread_that_ended_is_named() {
    operations.watch(patient);
    patient.parts.put("turns", false);

    assertThat(get("/healthz").statusCode()).isEqualTo(503);
    assertThat(get("/healthz").body()).contains("\"turns\":{\"ok\":false}");
  }

  @Test
  void silence_of_three_minutes_is_not_ready_unless_updates_are_delivered() {
    operations.watch(patient);
    patient.heard = Optional.of(NOW.minus(Duration.ofMinutes(3)));
    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/readyz").body()).contains("\"updates\":{\"ok\":false,\"silent_seconds\":180}");
    assertThat(get("/healthz").statusCode()).isEqualTo(200);

    patient.polls = false;
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
  }

  @Test
  void nor_is_who_was_never_answered() {
    operations.watch(patient);
    patient.heard = Optional.empty();

    assertThat(get("/readyz").statusCode()).isEqualTo(503);
  }

  @Test
  void nor_is_who_falls_behind() {
    operations.watch(patient);
    patient.oldest = NOW.minus(Duration.ofMinutes(2));

    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/readyz").body()).contains("\"oldest_seconds\":120");
  }

  @Test
  void without_a_database_it_is_not_ready_and_the_rest_is_still_measured() {
    operations.watch(patient);
    patient.answers = false;

    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/readyz").body()).contains("\"database\":{\"ok\":false");
    assertThat(metrics())
        .contains("bitepoint_inbox_waiting NaN", "bitepoint_poll_age_seconds 20.0");
  }

  @Test
  void who_stops_is_not_ready_any_more_but_healthy() {
    operations.watch(patient);
    operations.stopping();
    patient.parts.put("turns", false);

    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
  }

  @Test
  void what_the_engine_does_is_counted_and_timed() {
    var observer = operations.observer();
    observer.kept(3);
    observer.took(
        List.of(
            new Event.Said(Reading.of("towel", Intent.TOWEL)),
            new Event.Said(Reading.of("mumble", Intent.UNKNOWN)),
            new Event.Blocked()),
        Duration.ofMillis(7));
    observer.cameDue(Duration.ofSeconds(4));
    observer.setAside();

    assertThat(metrics())
        .contains(
            "bitepoint_updates_received_total 3.0",
            "bitepoint_turns_total{kind=\"said\"} 2.0",
            "bitepoint_turns_total{kind=\"blocked\"} 1.0",
            "bitepoint_readings_total{certainty=\"sure\"} 1.0",
            "bitepoint_readings_total{certainty=\"unknown\"} 1.0",
            "bitepoint_turn_seconds_bucket{le=\"0.005\"} 0",
            "bitepoint_turn_seconds_bucket{le=\"0.01\"} 3",
            "bitepoint_turn_seconds_count 3",
            "bitepoint_reminder_lateness_seconds_bucket{le=\"2.0\"} 0",
            "bitepoint_reminder_lateness_seconds_bucket{le=\"5.0\"} 1",
            "bitepoint_events_set_aside_total 1.0",
            "# TYPE jvm_memory_used_bytes gauge");
  }

  @Test
  void what_the_bot_shows_is_asked_when_it_is_scraped() {
    operations.watch(patient);

    assertThat(metrics())
        .contains(
            "bitepoint_inbox_waiting 3.0",
            "bitepoint_inbox_oldest_seconds 4.0",
            "bitepoint_outbox_waiting 0.0",
            "bitepoint_outbox_oldest_seconds 0.0",
            "bitepoint_people 12.0",
            "bitepoint_sends_total{outcome=\"sent\"} 1.0",
            "bitepoint_sends_total{outcome=\"uncertain_resent\"} 3.0",
            "bitepoint_sends_total{outcome=\"refused\"} 5.0",
            "bitepoint_transactions_refused_total 6.0",
            "bitepoint_webhook_requests_total{outcome=\"accepted\"} 9.0");
    assertThat(patient.asked).isEqualTo(1);
    var _ = metrics();
    assertThat(patient.asked).isEqualTo(2);
    assertThat(patient.peopleCounted).isEqualTo(1);
  }

  @Test
  void nothing_else_is_there_and_nothing_can_be_changed() {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(get("/healthz/more").statusCode()).isEqualTo(404);
    var post = HttpRequest.newBuilder(at("/metrics")).POST(HttpRequest.BodyPublishers.noBody());
    assertThat(send(post).statusCode()).isEqualTo(405);
  }

  private List<String> metrics() {
    return get("/metrics").body().lines().toList();
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)));
  }

  private URI at(String path) {
    return new OperationsPlace("0.0.0.0", operations.port()).here(path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Patient implements Vitals {
    final Map<String, Boolean> parts = new HashMap<>(Map.of("intake", true, "turns", true));
    volatile boolean polls = true;
    volatile boolean answers = true;
    volatile Optional<Instant> heard = Optional.of(NOW.minusSeconds(20));
    volatile Instant oldest = NOW.minusSeconds(4);
    volatile int asked;
    volatile int peopleCounted;

    @Override
    public Map<String, Boolean> parts() {
      return parts;
    }

    @Override
    public boolean polls() {
      return polls;
    }

    @Override
    public Optional<Instant> lastHeard() {
      return heard;
    }

    @Override
    public Map<String, Long> deliveries() {
      return Map.of("accepted", 9L);
    }

    @Override
    public SenderCounts sent() {
      return new SenderCounts(1, 2, 3, 4, 5);
    }

    @Override
    public long refusedTransactions() {
      return 6;
    }

    @Override
    public Standing standing() {
      if (!answers) {
        throw new StoreException("The database is closed.");
      }
      asked = asked + 1;
      return new Standing(
          new Standing.Queue(3, Optional.of(oldest)), new Standing.Queue(0, Optional.empty()));
    }

    @Override
    public long people() {
      peopleCounted = peopleCounted + 1;
      return 12;
    }
  }
}
