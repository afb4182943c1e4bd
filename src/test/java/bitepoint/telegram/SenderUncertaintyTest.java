package bitepoint.telegram;

import static bitepoint.telegram.Letters.answer;
import static bitepoint.telegram.Letters.edit;
import static bitepoint.telegram.Letters.message;
import static bitepoint.telegram.Letters.nudge;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Outbox.Outcome;
import bitepoint.local.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls that may have arrived.
class SenderUncertaintyTest extends SenderAtWork {
  @Test
  void a_reply_that_may_have_arrived_is_sent_again_and_counted() {
    telegram.inject("sendMessage", new Fault.LostAnswer());
    sender.start();
    var id = outbox.queue(7, message(7, "hello")).getFirst();
    allSettled();

    assertThat(texts(sam)).containsExactly("hello", "hello");
    assertThat(sender.counts()).isEqualTo(new SenderCounts(1, 0, 1, 0, 0));
    assertThat(outbox.claims()).containsExactly(id, id);
  }

  @Test
  void a_nudge_that_may_have_arrived_is_not() {
    telegram.inject("sendMessage", new Fault.LostAnswer());
    sender.start();
    var id = outbox.queue(7, nudge(7, "hello")).getFirst();
    allSettled();

    assertThat(texts(sam)).containsExactly("hello");
    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Uncertain(id));
    assertThat(sender.counts()).isEqualTo(new SenderCounts(0, 0, 0, 1, 0));
  }

  @Test
  void an_edit_that_may_have_arrived_is_made_again() {
    sender.start();
    outbox.queue(7, message(7, "before"));
    allSettled();
    telegram.inject("editMessageText", new Fault.LostAnswer());
    outbox.queue(7, edit(7, lastMessage(sam).id(), "after"));
    allSettled();

    assertThat(texts(sam)).containsExactly("after");
    assertThat(sender.counts()).isEqualTo(new SenderCounts(2, 1, 0, 0, 0));
  }

  /// What is answered and not written down is unknown to the next process.
  @Test
  void an_answer_is_written_down_while_others_wait_for_their_claim() {
    telegram.inject("sendMessage", Fault.lateAnswer(Duration.ofMillis(300)));
    sender.start();
    var sent = outbox.queue(7, message(7, "hello")).getFirst();
    telegram.awaitFaults(1, Soon.PATIENCE);
    outbox.gate.acquireUninterruptibly();
    var held = outbox.queue(8, message(8, "hello")).getFirst();

    Soon.until("the answer to be written down", () -> outbox.isSettled(sent));
    assertThat(outbox.isSettled(held)).isFalse();
    outbox.gate.release();
    allSettled();
    assertThat(texts(ada)).containsExactly("hello");
  }

  @Test
  void the_answer_to_a_tap_is_never_sent_twice() {
    telegram.inject("answerCallbackQuery", new Fault.LostAnswer());
    sender.start();
    var id = outbox.queue(7, answer("1234", "")).getFirst();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Uncertain(id));
    assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502})
  void an_error_of_telegrams_own_is_borne(int code) {
    telegram.inject("sendMessage", code == 500 ? Fault.serverError() : Fault.badGateway(), 2);
    sender.start();
    outbox.queue(7, message(7, "hello"));
    allSettled();

    assertThat(texts(sam)).containsExactly("hello");
    assertThat(sender.counts().uncertainResent()).isEqualTo(2);
  }

  @Test
  void a_reply_is_given_up_after_eight_attempts() {
    telegram.inject("sendMessage", Fault.serverError());
    var id = outbox.leave(7, message(7, "hello"), 7);
    sender.start();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Uncertain(id));
    assertThat(telegram.calls("sendMessage")).hasSize(1);
  }
}
