package bitepoint.telegram;

import static bitepoint.telegram.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Carrier;
import bitepoint.engine.Outbox.Outcome;
import bitepoint.engine.Outbox.Row;
import bitepoint.engine.Shares;
import bitepoint.local.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// People pass from one machine to another while messages to them wait. Sam's chat is 7, Ada's 8.
class SenderHandoverTest extends SenderAtWork {
  private static final Shares OF_SAM = new Shares(1L << 7);

  @Test
  void what_is_under_way_is_waited_for_and_the_rest_stays_in_the_outbox() {
    telegram.inject("sendMessage", new Fault.LateAnswer(Duration.ofMillis(200)));
    sender.start();
    var ids = outbox.queue(7, message(7, "one"), message(7, "two"));
    Soon.until("the message", () -> !texts(sam).isEmpty());

    var gone = carrier().letGo(OF_SAM);
    assertThat(gone).isNotDone();
    outbox.queue(8, message(8, "to Ada"));
    gone.join();

    assertThat(outbox.outcomes(ids.getFirst()).getFirst()).isInstanceOf(Outcome.Sent.class);
    Soon.until("the other chat's message", () -> texts(ada).equals(List.of("to Ada")));
    assertThat(texts(sam)).containsExactly("one");
    assertThat(outbox.claims()).doesNotContain(ids.getLast());
  }

  @Test
  void what_is_queued_for_people_who_are_with_another_machine_is_not_sent() {
    sender.start();
    carrier().letGo(OF_SAM).join();
    outbox.queue(7, message(7, "not from here"));
    outbox.queue(8, message(8, "to Ada"));
    Soon.until("the other chat's message", () -> texts(ada).equals(List.of("to Ada")));

    assertThat(texts(sam)).isEmpty();
  }

  @Test
  void what_another_machine_left_goes_before_what_is_queued_later() {
    sender.start();
    carrier().letGo(OF_SAM).join();
    var left = outbox.leave(7, message(7, "left"), 0);

    carrier().takeOver(OF_SAM, List.of(new Row(left, 7, message(7, "left"), 0, Instant.EPOCH)));
    outbox.queue(7, message(7, "new"));
    allSettled();

    assertThat(texts(sam)).containsExactly("left", "new");
  }

  @Test
  void a_part_of_the_people_is_a_part_of_the_pace() {
    sender.start();
    carrier().slowTo(1.0 / Shares.COUNT);
    outbox.queue(7, message(7, "one"));
    allSettled();

    assertThat(texts(sam)).containsExactly("one");
  }

  private Carrier carrier() {
    return Objects.requireNonNull(outbox.carrier);
  }
}
