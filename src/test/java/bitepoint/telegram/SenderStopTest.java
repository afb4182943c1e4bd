package bitepoint.telegram;

import static bitepoint.telegram.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Outbox.Outcome;
import bitepoint.local.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The end.
class SenderStopTest extends SenderAtWork {
  @Test
  void close_does_not_wait_for_silence_and_leaves_the_rest_queued() {
    telegram.inject("sendMessage", new Fault.Silence());
    sender.start();
    var ids = outbox.queue(7, message(7, "one"), message(7, "two"));
    Soon.until("the claim", () -> outbox.claims().equals(List.of(ids.getFirst())));

    assertThat(Soon.took(sender::close)).isLessThan(Soon.A_MOMENT);
    assertThat(outbox.outcomes(ids.getFirst())).isEmpty();
    assertThat(outbox.claims()).containsExactly(ids.getFirst());
  }

  @Test
  void what_was_never_started_can_be_closed() {
    assertThat(Soon.took(sender::close)).isLessThan(Soon.A_MOMENT);
  }

  @Test
  void close_waits_for_an_answer_that_is_on_its_way() {
    telegram.inject("sendMessage", new Fault.LateAnswer(Duration.ofMillis(50)));
    sender.start();
    var id = outbox.queue(7, message(7, "one")).getFirst();
    Soon.until("the message", () -> !texts(sam).isEmpty());
    sender.close();

    assertThat(outbox.outcomes(id).getFirst()).isInstanceOf(Outcome.Sent.class);
  }
}
