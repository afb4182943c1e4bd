package bitepoint.telegram;

import static bitepoint.telegram.Letters.keyboard;
import static bitepoint.telegram.Letters.message;
import static bitepoint.telegram.Letters.retire;
import static bitepoint.telegram.Letters.urgent;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Call;
import bitepoint.local.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What must not wait.
class SenderUrgentTest extends SenderAtWork {
  private static final double ONCE_IN_A_LONG_TIME = 0.001;

  @Test
  void it_is_the_next_that_arrives_although_thirty_wait_and_telegram_is_slow() {
    telegram.inject("sendMessage", Fault.lateAnswer(Duration.ofMillis(100)), 32);
    sender.start();
    outbox.queue(7, waiting());
    Soon.until("the first", () -> !texts(sam).isEmpty());
    outbox.queue(7, urgent(7, "call now"));
    allSettled();

    assertThat(texts(sam)).hasSize(31);
    assertThat(texts(sam).indexOf("call now")).isLessThanOrEqualTo(2);
  }

  @Test
  void it_does_not_wait_for_the_answer_to_what_is_under_way() {
    telegram.inject("sendMessage", Fault.silence());
    sender.start();
    outbox.queue(7, waiting());
    telegram.awaitFaults(1, Soon.PATIENCE);
    outbox.queue(7, urgent(7, "call now"));

    Soon.until("the urgent one", () -> texts(sam).contains("call now"));
    assertThat(texts(sam)).containsExactly("call now");
  }

  @Test
  void the_chats_own_pace_does_not_hold_it_back() {
    sender = sender(new Limits(100_000, ONCE_IN_A_LONG_TIME, 2));
    sender.start();
    outbox.queue(7, waiting());
    Soon.until("the burst", () -> texts(sam).size() == 2);
    outbox.queue(7, urgent(7, "call now"));

    Soon.until("the urgent one", () -> texts(sam).size() == 3);
    assertThat(texts(sam)).containsExactly("0", "1", "call now");
  }

  @Test
  void a_rest_that_telegram_asks_for_is_kept_and_it_is_the_first_afterwards() {
    telegram.inject("sendMessage", Fault.tooManyRequests(1));
    sender.start();
    outbox.queue(7, waiting());
    telegram.awaitFaults(1, Soon.PATIENCE);
    Soon.until("the rest", () -> !outbox.outcomes(1).isEmpty());
    var asked = System.nanoTime();
    outbox.queue(7, urgent(7, "call now"));
    Soon.until("the first", () -> !texts(sam).isEmpty());

    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThan(Duration.ofMillis(500));
    allSettled();
    assertThat(texts(sam).getFirst()).isEqualTo("call now");
  }

  @Test
  void what_an_earlier_process_left_does_not_go_before_it() {
    for (var call : waiting()) {
      outbox.leave(7, call, 0);
    }
    outbox.leave(7, urgent(7, "call now"), 1, Instant.EPOCH);
    sender.start();
    allSettled();

    assertThat(texts(sam)).hasSize(31).startsWith("call now", "0", "1");
  }

  @Test
  void it_is_sent_again_where_it_may_not_have_arrived_before_anything_else() {
    telegram.inject("sendMessage", Fault.lostAnswer());
    sender.start();
    outbox.queue(7, urgent(7, "call now"), message(7, "later"));
    allSettled();

    assertThat(texts(sam)).containsExactly("call now", "call now", "later");
    assertThat(sender.counts().uncertainResent()).isEqualTo(1);
  }

  @Test
  void a_keyboard_that_it_overtook_is_taken_away_as_soon_as_it_arrives() {
    telegram.inject("sendMessage", Fault.lateAnswer(Duration.ofMillis(50)), 3);
    sender.start();
    outbox.queue(7, message(7, "first"), keyboard(1));
    Soon.until("the first", () -> !texts(sam).isEmpty());
    outbox.queue(7, urgent(2), retire(1));
    allSettled();

    assertThat(texts(sam)).containsExactly("first", "call now", "ask");
    assertThat(sam.fromBot().get(1).keyboard()).isNotEmpty();
    assertThat(sam.fromBot().get(2).keyboard()).isEmpty();
  }

  @Test
  void others_are_not_kept_waiting_by_it() {
    sender = sender(new Limits(100_000, ONCE_IN_A_LONG_TIME, 1));
    sender.start();
    outbox.queue(7, urgent(7, "call now"), urgent(7, "and again"));
    outbox.queue(8, message(8, "to Ada"));
    Soon.until("both", () -> !texts(ada).isEmpty() && !texts(sam).isEmpty());

    assertThat(texts(sam)).containsExactly("call now");
    assertThat(texts(ada)).containsExactly("to Ada");
  }

  private static Call[] waiting() {
    return IntStream.range(0, 30).mapToObj(i -> message(7, "" + i)).toArray(Call[]::new);
  }
}
