package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class PollingTest extends LocalTelegramTest {

  @Test
  void the_bot_knows_itself() throws TelegramApiException {
    var me = bot.execute(new GetMe());

    assertThat(me.getIsBot()).isTrue();
    assertThat(me.getUserName()).isEqualTo("BitePointBot");
  }

  @Test
  void updates_come_again_until_they_are_confirmed() throws TelegramApiException {
    sam.says("one");
    sam.says("two");

    var first = bot.updates();
    var again = bot.updates();
    assertThat(texts(first)).containsExactly("one", "two");
    assertThat(again).isEqualTo(first);
    assertThat(texts(bot.updatesFrom(first.getFirst().getUpdateId() + 1))).containsExactly("two");
    assertThat(texts(bot.updates())).containsExactly("two");
    assertThat(bot.updatesFrom(first.getLast().getUpdateId() + 1)).isEmpty();
    assertThat(local.pendingUpdates()).isZero();
  }

  @Test
  void update_ids_count_up_and_begin_beyond_those_of_earlier_runs() throws TelegramApiException {
    sam.says("one");
    sam.says("two");
    var updates = bot.updates();

    assertThat(updates.getLast().getUpdateId()).isEqualTo(updates.getFirst().getUpdateId() + 1);
    assertThat((long) updates.getFirst().getUpdateId()).isGreaterThan(UpdateIds.first() - 100);
  }

  @Test
  void a_limit_is_kept_and_a_negative_offset_takes_the_newest() throws TelegramApiException {
    sam.says("one");
    sam.says("two");
    sam.says("three");

    assertThat(texts(bot.execute(GetUpdates.builder().limit(2).build())))
        .containsExactly("one", "two");
    assertThat(texts(bot.updatesFrom(-1))).containsExactly("three");
    assertThat(texts(bot.updates())).containsExactly("three");
  }

  @Test
  void a_poll_waits_for_the_first_update() throws Exception {
    var poll = pollInBackground(20);
    assertThat(poll.isDone()).isFalse();

    sam.says("at last");

    assertThat(texts(poll.get(5, TimeUnit.SECONDS))).containsExactly("at last");
  }

  @Test
  void a_poll_that_hears_nothing_ends_empty_in_time() throws TelegramApiException {
    var start = System.nanoTime();

    assertThat(bot.execute(GetUpdates.builder().timeout(1).build())).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void a_second_poll_ends_the_first_one() {
    var older = pollInBackground(20);
    awaitOpenPoll(older);

    var newer = pollInBackground(1);

    assertThatThrownBy(older::join)
        .hasStackTraceContaining(
            "Conflict: terminated by other getUpdates request; "
                + "make sure that only one bot instance is running");
    assertThat(newer.join()).isEmpty();
    assertThat(local.calls("getUpdates")).extracting(ApiCall::code).containsExactly(409, 200);
  }

  @Test
  void only_the_kinds_that_were_asked_for_come() throws TelegramApiException {
    bot.execute(GetUpdates.builder().allowedUpdates(List.of("message")).build());

    sam.blocks();
    sam.unblocks();
    sam.says("hello");

    assertThat(bot.updates()).hasSize(1);
  }

  @Test
  void pending_updates_can_be_dropped() throws TelegramApiException {
    sam.says("hello");

    assertThat(bot.execute(new DeleteWebhook(true))).isTrue();
    assertThat(bot.updates()).isEmpty();
  }

  @Test
  void an_offset_far_in_the_future_is_answered_from_the_head() throws TelegramApiException {
    sam.says("before");
    var last = bot.updates().getLast().getUpdateId();
    bot.updatesFrom(last + 1);

    local.restartUpdateIdsAt(500);
    sam.says("after the jump");

    var jumped = bot.updatesFrom(last + 1);
    assertThat(jumped).extracting(Update::getUpdateId).containsExactly(500);
    assertThat(bot.updatesFrom(last + 1)).isEqualTo(jumped);
    assertThat(bot.updatesFrom(501)).isEmpty();
  }

  @Test
  void closing_ends_an_open_poll_at_once() {
    var poll = pollInBackground(30);
    awaitOpenPoll(poll);
    var start = System.nanoTime();

    local.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    assertThat(poll.handle((updates, failure) -> true).orTimeout(5, TimeUnit.SECONDS).join())
        .isTrue();
  }

  private void awaitOpenPoll(CompletableFuture<?> poll) {
    var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (local.openPolls() == 0 && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(local.openPolls()).isEqualTo(1);
    assertThat(poll.isDone()).isFalse();
  }

  private CompletableFuture<List<Update>> pollInBackground(int seconds) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return List.copyOf(bot.execute(GetUpdates.builder().timeout(seconds).build()));
      } catch (TelegramApiException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  private static List<String> texts(List<Update> updates) {
    return updates.stream().map(update -> update.getMessage().getText()).toList();
  }
}
