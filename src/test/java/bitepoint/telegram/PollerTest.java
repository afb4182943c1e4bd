package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.contract.UnderContract;
import bitepoint.engine.Update;
import bitepoint.local.ApiCall;
import bitepoint.local.Chat;
import bitepoint.local.Fault;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PollerTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @RegisterExtension private final UnderContract contract = new UnderContract();

  private final LocalTelegram telegram = contract.telegram();
  private final Wire wire = new Wire("1:token", telegram.url());
  private final MemoryInbox inbox = new MemoryInbox();
  private final Poller poller =
      new Poller(wire, _ -> false, inbox, InstantSource.fixed(NOW), () -> true);
  private final LogLines log = LogLines.of(Poller.class);
  private final Chat sam = telegram.addPerson(7, "Sam", "en");

  @AfterEach
  void close() {
    poller.close();
    wire.close();
    log.close();
  }

  @Test
  void what_people_write_is_kept_and_only_then_confirmed() {
    sam.says("one");
    sam.says("two");
    inbox.failNext(2);
    poller.start();
    Soon.until("the first failure", () -> inbox.refused() > 0);
    assertThat(telegram.pendingUpdates()).isEqualTo(2);

    Soon.until("the confirmation", () -> telegram.pendingUpdates() == 0);
    assertThat(texts()).containsExactly("one", "two");
    assertThat(inbox.refused()).isEqualTo(2);
    assertThat(log.lines()).hasSize(2);
    assertThat(log.lines().getFirst()).contains("cannot be kept", "check the database");
    assertThat(poller.lastHeard()).contains(NOW);
  }

  @Test
  void nothing_is_said_about_a_day_without_trouble() {
    poller.start();
    sam.says("one");
    Soon.until("the update", () -> texts().size() == 1);
    sam.says("two");
    Soon.until("the update", () -> texts().size() == 2);

    assertThat(log.lines()).isEmpty();
    assertThat(polls().getLast().parameters().path("allowed_updates")).hasSize(5);
    assertThat(polls().getLast().parameters().path("timeout").asInt()).isEqualTo(50);
  }

  @Test
  void a_hundred_and_more_updates_come_in_their_order() {
    for (var i = 0; i < 250; i++) {
      sam.says("message " + i);
    }
    poller.start();
    Soon.until("all updates", () -> texts().size() == 250);

    assertThat(inbox.updates()).extracting(Update::id).isSorted();
    assertThat(texts()).startsWith("message 0").endsWith("message 249");
  }

  @Test
  void a_poison_update_spoils_no_other() {
    sam.says("one");
    telegram.deliverRaw("7");
    telegram.deliverRaw("{\"update_id\":\"x\",\"message\":\"secret\"}");
    telegram.deliverRaw("{\"update_id\":%d,\"message\":[\"a type that changed\"]}");
    sam.says("two");
    poller.start();
    Soon.until("the confirmation", () -> telegram.pendingUpdates() == 0);

    assertThat(inbox.updates()).hasSize(3);
    assertThat(inbox.updates().get(1).body()).contains("a type that changed");
    assertThat(log.lines()).hasSize(2);
    assertThat(log.lines().getFirst()).contains("Update 2 of 5").doesNotContain("secret");
  }

  @Test
  void ids_that_start_anew_after_a_quiet_week_are_followed() {
    poller.start();
    sam.says("before");
    Soon.until("the confirmation", () -> !texts().isEmpty() && telegram.pendingUpdates() == 0);
    telegram.restartUpdateIdsAt(5);
    sam.says("after");
    Soon.until("the update", () -> texts().size() == 2);
    sam.says("and on");
    Soon.until("the update", () -> texts().size() == 3);

    assertThat(inbox.updates().getLast().id()).isEqualTo(6);
    Soon.until("the confirmation", () -> telegram.pendingUpdates() == 0);
  }

  @Test
  void errors_of_telegrams_own_and_lost_answers_are_one_outage_with_one_line_at_either_end() {
    telegram.inject("getUpdates", Fault.badGateway(), 3);
    poller.start();
    sam.says("hello");
    Soon.until("the update", () -> texts().size() == 1);
    Soon.until("the end of the outage", () -> log.lines().size() == 2);

    assertThat(polls()).hasSizeBetween(4, 5);
    assertThat(log.lines().getFirst()).contains("cannot be reached");
    assertThat(log.lines().getLast()).contains("Working again after");
  }

  @Test
  void not_even_an_error_ends_it() {
    var kept = new AtomicInteger();
    try (var hardy =
        new Poller(
            wire,
            _ -> false,
            updates -> {
              if (kept.getAndIncrement() == 0) {
                throw new StackOverflowError();
              }
              inbox.keep(updates);
            },
            InstantSource.system(),
            () -> true)) {
      sam.says("hello");
      hardy.start();

      Soon.until("the update", () -> texts().size() == 1);
      assertThat(log.lines()).singleElement().asString().contains("StackOverflowError");
    }
  }

  @Test
  void an_answer_that_is_lost_is_fetched_again() {
    sam.says("hello");
    telegram.inject("getUpdates", new Fault.LostAnswer());
    poller.start();

    Soon.until("the update", () -> texts().size() == 1);
  }

  @Test
  void a_second_copy_is_named_after_three_conflicts_and_borne() {
    telegram.inject("getUpdates", Fault.conflict(), 4);
    poller.start();
    sam.says("hello");
    Soon.until("the update", () -> texts().size() == 1);

    assertThat(log.lines().getFirst()).contains("Another copy of the bot");
    assertThat(telegram.calls("getUpdates").stream().filter(poll -> poll.code() == 409)).hasSize(4);
  }

  @Test
  void a_webhook_of_earlier_is_taken_away_once() {
    telegram.inject(
        "getUpdates",
        Fault.refused(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
                + "use deleteWebhook to delete the webhook first"),
        5);
    poller.start();
    sam.says("hello");
    Soon.until("the update", () -> texts().size() == 1);

    assertThat(telegram.calls("deleteWebhook"))
        .singleElement()
        .satisfies(
            call -> assertThat(call.parameters()).hasToString("{\"drop_pending_updates\":false}"));
    assertThat(log.lines()).anyMatch(line -> line.contains("Another copy of the bot"));
  }

  @Test
  void that_telegram_answers_is_known_before_anybody_writes() {
    poller.start();
    Soon.until("an answer", () -> poller.lastHeard().isPresent());

    assertThat(polls().getFirst().parameters().path("timeout").asInt()).isZero();
    Soon.until("a poll that waits", () -> telegram.openPolls() == 1);
  }

  @Test
  void two_conflicts_are_no_news() {
    telegram.inject("getUpdates", Fault.conflict(), 2);
    poller.start();
    sam.says("hello");
    Soon.until("the update", () -> texts().size() == 1);

    assertThat(log.lines()).isEmpty();
  }

  @Test
  void a_flood_limit_is_obeyed() {
    telegram.inject("getUpdates", Fault.tooManyRequests(1));
    sam.says("hello");
    var took =
        Soon.took(() -> {
          poller.start();
          Soon.until("the update", () -> texts().size() == 1);
        });

    assertThat(took).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(polls().stream().filter(poll -> poll.code() == 429)).hasSize(1);
  }

  @Test
  void a_wrong_token_is_said_in_words_that_help_and_tried_slowly() {
    telegram.inject("getUpdates", Fault.refused(401, "Unauthorized"), 100);
    poller.start();
    Soon.until("the line", () -> !log.lines().isEmpty());

    assertThat(log.lines()).singleElement().asString().contains("TELEGRAM_BOT_TOKEN", "BotFather");
    assertThat(Soon.took(poller::close)).isLessThan(Soon.A_MOMENT);
    assertThat(polls()).hasSize(1);
    assertThat(poller.lastHeard()).isEmpty();
  }

  @Test
  void a_start_while_telegram_is_down_does_not_fail() {
    telegram.close();
    poller.start();
    Soon.until("the outage", () -> !log.lines().isEmpty());

    var back = contract.telegram(LocalSettings.defaults().port(telegram.url().getPort()));
    back.addPerson(8, "Ada", "en").says("hello");
    Soon.until("the update", () -> texts().size() == 1);
    Soon.until("the end of the outage", () -> log.lines().size() == 2);
  }

  @Test
  void close_ends_an_open_poll_and_confirms_nothing_more() {
    poller.start();
    sam.says("hello");
    Soon.until("the update", () -> texts().size() == 1);
    Soon.until("the confirmation", () -> telegram.pendingUpdates() == 0);

    assertThat(Soon.took(poller::close)).isLessThan(Soon.A_MOMENT);
    sam.says("while closed");
    assertThat(telegram.pendingUpdates()).isEqualTo(1);
    assertThat(texts()).containsExactly("hello");
  }

  private List<ApiCall> polls() {
    return telegram.calls("getUpdates");
  }

  private List<String> texts() {
    return inbox.updates().stream()
        .map(update -> update.body().replaceAll("(?s).*\"text\":\"([^\"]*)\".*", "$1"))
        .toList();
  }
}
