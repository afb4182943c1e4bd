package bitepoint.telegram;

import static bitepoint.telegram.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Outbox.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Order, and what an outbox that lasts is good for.
class SenderTest extends SenderAtWork {
  @Test
  void the_messages_of_a_chat_arrive_in_order_and_those_of_others_between_them() {
    sender.start();
    for (var i = 0; i < 50; i++) {
      outbox.queue(7, message(7, "to Sam " + i));
      outbox.queue(8, message(8, "to Ada " + i));
    }
    allSettled();

    assertThat(texts(sam)).isEqualTo(numbered("to Sam "));
    assertThat(texts(ada)).isEqualTo(numbered("to Ada "));
    assertThat(sender.counts()).isEqualTo(new SenderCounts(100, 0, 0, 0, 0));
  }

  @Test
  void nothing_leaves_before_its_claim_is_durable() {
    sender.start();
    outbox.gate.acquireUninterruptibly();
    var id = outbox.queue(7, message(7, "hello")).getFirst();
    Soon.until("the claim waits", outbox.gate::hasQueuedThreads);
    assertThat(telegram.calls("sendMessage")).isEmpty();

    outbox.gate.release();
    allSettled();

    assertThat(outbox.claims()).containsExactly(id);
    assertThat(outbox.outcomes(id))
        .containsExactly(new Outcome.Sent(id, Optional.of(lastMessage(sam).id())));
  }

  @Test
  void what_an_earlier_process_left_goes_first_and_nothing_goes_twice() {
    outbox.leave(7, message(7, "left"), 0);
    outbox.failNext(1);
    sender.start();
    outbox.queue(7, message(7, "new"));
    outbox.tellAgain();
    allSettled();

    assertThat(texts(sam)).containsExactly("left", "new");
  }

  @Test
  void an_outbox_that_cannot_be_written_loses_nothing() {
    sender.start();
    outbox.queue(7, message(7, "zero"));
    allSettled();
    outbox.failNext(2);
    outbox.queue(7, message(7, "one"), message(7, "two"));
    allSettled();

    assertThat(texts(sam)).containsExactly("zero", "one", "two");
  }

  private static List<String> numbered(String prefix) {
    return IntStream.range(0, 50).mapToObj(i -> prefix + i).toList();
  }
}
