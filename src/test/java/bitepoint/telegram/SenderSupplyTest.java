package bitepoint.telegram;

import static bitepoint.telegram.Letters.message;
import static bitepoint.telegram.Letters.nudge;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.Fault;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// More to send than the sender wants in hand.
class SenderSupplyTest extends SenderAtWork {
  @Test
  void what_there_was_no_room_for_is_sent_in_order_once_each_and_never_is_much_in_hand() {
    var texts = IntStream.range(0, 1800).mapToObj(Integer::toString).toList();
    texts.forEach(text -> outbox.keepBack(7, nudge(7, text)));
    sender.start();
    allSettled();

    assertThat(texts(sam)).isEqualTo(texts);
    assertThat(outbox.leastRoom()).isNotNegative();
  }

  @Test
  void it_is_asked_for_again_after_the_store_failed() {
    outbox.keepBack(7, nudge(7, "good morning"));
    sender.start();
    outbox.failNext(3);
    allSettled();

    assertThat(texts(sam)).containsExactly("good morning");
  }

  @Test
  void who_waits_for_what_is_queued_waits_for_it_as_well() {
    telegram.inject("sendMessage", Fault.lateAnswer(Duration.ofMillis(100)));
    outbox.keepBack(7, nudge(7, "good morning"));
    sender.start();

    sender.awaitSent(Duration.ofMinutes(1));

    assertThat(texts(sam)).containsExactly("good morning");
  }

  @Test
  void somebodys_answer_goes_before_what_others_get_unasked() {
    telegram.inject("sendMessage", Fault.lateAnswer(Duration.ofMillis(300)), 1);
    sender = sender(new Limits(20, 1000, 1000));
    sender.start();
    for (var i = 0; i < 20; i++) {
      outbox.queue(1000 + i, nudge(1000 + i, "good morning"));
    }
    outbox.queue(7, message(7, "an answer"));
    Soon.until("the answer", () -> !texts(sam).isEmpty());

    assertThat(outbox.claims()).hasSizeLessThan(15).contains(21L);
  }
}
