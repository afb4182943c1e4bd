package bitepoint.telegram;

import static bitepoint.telegram.Letters.answer;
import static bitepoint.telegram.Letters.keyboard;
import static bitepoint.telegram.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.Chat;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The limits of one's own making.
class SenderPaceTest extends SenderAtWork {
  private static final double ONCE_IN_A_LONG_TIME = 0.001;

  @Test
  void a_chat_gets_a_short_burst_and_no_more_while_others_do_not_wait() {
    sender = sender(new Limits(100_000, ONCE_IN_A_LONG_TIME, 2));
    sender.start();
    outbox.queue(7, message(7, "one"), message(7, "two"), message(7, "three"));
    Soon.until("the burst", () -> texts(sam).size() == 2);
    outbox.queue(8, message(8, "to Ada"));
    Soon.until("Ada's message", () -> !texts(ada).isEmpty());

    assertThat(texts(sam)).containsExactly("one", "two");
  }

  @Test
  void after_its_burst_a_chat_keeps_its_pace() {
    sender = sender(new Limits(100_000, 10, 2));
    sender.start();
    var took =
        Soon.took(() -> {
          for (var i = 0; i < 6; i++) {
            outbox.queue(7, message(7, "to Sam " + i));
          }
          allSettled();
        });

    assertThat(took).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    assertThat(texts(sam)).hasSize(6);
  }

  @Test
  void who_waits_for_what_is_queued_goes_on_once_it_has_been_sent() {
    sender = sender(new Limits(100_000, 10, 2));
    sender.start();
    outbox.queue(7, message(7, "one"), message(7, "two"), message(7, "three"));

    sender.awaitSent(Duration.ofMinutes(1));

    assertThat(texts(sam)).containsExactly("one", "two", "three");
  }

  @Test
  void who_waits_for_what_is_queued_goes_on_when_patience_ends() {
    sender = sender(new Limits(100_000, ONCE_IN_A_LONG_TIME, 1));
    sender.start();
    outbox.queue(7, message(7, "one"), message(7, "two"));

    sender.awaitSent(Duration.ofMillis(50));

    assertThat(texts(sam)).doesNotContain("two");
  }

  @Test
  void all_chats_together_keep_the_pace_of_all() {
    sender = sender(new Limits(40, 100, 5));
    sender.start();
    var took =
        Soon.took(() -> {
          for (var i = 0; i < 30; i++) {
            telegram.addPerson(100 + i, "P", "en").says("/start");
            outbox.queue(100 + i, message(100 + i, "hello"));
          }
          allSettled();
        });

    assertThat(took).isGreaterThanOrEqualTo(Duration.ofMillis(500));
  }

  @Test
  void the_answer_to_a_tap_overtakes_what_waits_for_its_chats_pace() {
    sender = sender(new Limits(100_000, ONCE_IN_A_LONG_TIME, 1));
    sender.start();
    outbox.queue(7, keyboard(1));
    Soon.until("the keyboard", () -> !sam.lastKeyboard().isEmpty());
    outbox.queue(7, message(7, "much later"));
    var callback = sam.taps("1.go");
    var id = outbox.queue(7, answer(callback, "ok")).getFirst();

    Soon.until("the answer", () -> outbox.isSettled(id));
    assertThat(sam.tapAnswers()).extracting(Chat.TapAnswer::text).containsExactly("ok");
    assertThat(texts(sam)).containsExactly("ask");
  }
}
