package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.contract.UnderContract;
import bitepoint.engine.Update;
import bitepoint.local.Chat;
import bitepoint.local.Fault;
import bitepoint.local.LocalTelegram;
import bitepoint.web.PortTakenException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
  private static final Duration READ_WITHIN = Duration.ofMillis(700);

  @RegisterExtension private final UnderContract contract = new UnderContract();

  private final LocalTelegram telegram = contract.telegram();
  private final Wire wire = new Wire("1:token", telegram.url());
  private final MemoryInbox inbox = new MemoryInbox();
  private final WebhookPlace place = Postman.place();
  private final LogLines log = LogLines.of(Webhook.class);
  private final Postman postman = new Postman(place.url());
  private final Chat sam = telegram.addPerson(7, "Sam", "en");
  private final Webhook webhook = webhook(place);

  @BeforeEach
  void start() {
    webhook.start();
  }

  @AfterEach
  void close() {
    webhook.close();
    postman.close();
    wire.close();
    log.close();
  }

  @Test
  void telegram_is_told_where_to_deliver_what_the_poller_would_fetch() {
    sam.says("before");
    registered(1);
    sam.says("after");
    Soon.until("both updates", () -> inbox.updates().size() == 2);

    var told = telegram.calls("setWebhook").getFirst();
    assertThat(told.text("url")).isEqualTo(place.url().toString());
    assertThat(told.text("secret_token")).isEqualTo(Postman.SECRET);
    assertThat(told.parameters().path("allowed_updates").toString()).isEqualTo(RawUpdates.ALLOWED);
    assertThat(told.parameters().path("drop_pending_updates").asBoolean(true)).isFalse();
    Soon.until("no more to deliver", () -> telegram.pendingUpdates() == 0);
    assertThat(webhook.lastHeard()).isPresent();
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void telegram_may_be_down_at_the_start() {
    telegram.inject("setWebhook", Fault.badGateway(), 2);
    sam.says("hello");
    try (var another = webhook(Postman.place())) {
      another.start();
      Soon.until("the update", () -> !inbox.updates().isEmpty());
    }
  }

  @Test
  void what_two_people_write_comes_in_the_order_of_each() {
    registered(1);
    var ada = telegram.addPerson(8, "Ada", "en");
    inbox.failNext(5);
    for (var i = 0; i < 40; i++) {
      sam.says("sam " + i);
      ada.says("ada " + i);
    }
    Soon.until("everything", () -> inbox.updates().size() == 80);

    for (var who : List.of("sam", "ada")) {
      assertThat(inbox.updates().stream().filter(update -> update.body().contains(who + " ")))
          .extracting(Update::id)
          .isSorted()
          .hasSize(40);
    }
    assertThat(webhook.requests()).containsEntry("not_kept", 5L).containsEntry("accepted", 80L);
  }

  @Test
  void what_the_store_refuses_is_to_be_delivered_again() {
    inbox.failNext(1);

    assertThat(postman.posts(5, "hello")).isEqualTo(503);
    assertThat(inbox.updates()).isEmpty();
    assertThat(postman.posts(5, "hello")).isEqualTo(200);
    assertThat(inbox.updates()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a-secret_for-Test", "a-secret_for-Tests2", "A-SECRET_FOR-TESTS"})
  void nobody_delivers_without_the_secret(String told) {
    assertThat(postman.posts(told, "{\"update_id\":5}")).isEqualTo(401);
    assertThat(inbox.updates()).isEmpty();
    assertThat(webhook.requests()).containsEntry("unauthorized", 1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "[]",
        "{",
        "null",
        "{}",
        "{\"update_id\":\"5\"}",
        "{\"update_id\":5} {}",
        "{\"update_id\":99999999999999999999}",
        "no JSON",
        "{\"message\":{\"update_id\":5}}"
      })
  void what_is_no_update_is_refused_and_counted(String body) {
    assertThat(postman.posts(Postman.SECRET, body)).isEqualTo(400);
    assertThat(inbox.updates()).isEmpty();
    assertThat(webhook.requests()).containsEntry("broken", 1L);
  }

  @Test
  void what_is_too_large_is_refused() {
    var fits = "x".repeat(Deliveries.MOST_BYTES - 100);

    assertThat(postman.posts(5, fits)).isEqualTo(200);
    assertThat(postman.posts(6, fits + "x".repeat(100))).isEqualTo(413);
    assertThat(inbox.updates()).hasSize(1);
  }

  @Test
  void only_one_path_takes_updates_and_only_by_post() {
    var here = HttpRequest.newBuilder(place.url());
    var below = HttpRequest.newBuilder(URI.create(place.url() + "/more"));

    assertThat(postman.code(here.GET())).isEqualTo(405);
    assertThat(postman.code(below.POST(HttpRequest.BodyPublishers.ofString("{}")))).isEqualTo(404);
  }

  @Test
  void who_is_slow_holds_nobody_up_and_is_sent_away() throws IOException {
    try (var slow = new Socket("127.0.0.1", webhook.port())) {
      var begun =
          "POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
              + "X-Telegram-Bot-Api-Secret-Token: "
              + Postman.SECRET
              + "\r\n\r\n{";
      slow.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
      for (var id = 1; id <= 50; id++) {
        assertThat(postman.posts(id, "hello")).isEqualTo(200);
      }
      slow.setSoTimeout((int) Soon.PATIENCE.toMillis());
      assertThat(slow.getInputStream().read()).isEqualTo(-1);
      assertThat(webhook.requests()).containsEntry("too_slow", 1L);
    }
  }

  @Test
  void a_copy_that_takes_the_webhook_away_is_noticed_and_named() {
    registered(1);
    try (var thief = new Poller(wire, _ -> false, inbox, InstantSource.system(), () -> true)) {
      thief.start();
      Soon.until(
          "the news",
          () -> log.lines().stream().anyMatch(line -> line.contains("Another copy of the bot")));
    }
    Soon.until("peace", () -> !webhook.isContested());
  }

  @Test
  void a_port_that_is_taken_is_named() {
    assertThatThrownBy(() -> webhook(place))
        .isInstanceOf(PortTakenException.class)
        .hasMessageContaining("WEBHOOK_PORT=" + place.port());
  }

  private void registered(int times) {
    Soon.until(
        "the webhook",
        () ->
            telegram.calls("setWebhook").stream().filter(call -> call.code() == 200).count()
                >= times);
  }

  private Webhook webhook(WebhookPlace at) {
    return new Webhook(
        wire, at, _ -> false, inbox, InstantSource.system(), READ_WITHIN, Duration.ofMillis(50));
  }
}
