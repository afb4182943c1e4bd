package bitepoint.telegram;

import static bitepoint.telegram.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Outbox.Outcome;
import bitepoint.local.Fault;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/// The limits that Telegram speaks of.
class SenderFloodTest extends SenderAtWork {
  @Test
  void a_flood_limit_rests_its_chat_and_no_other() {
    telegram.inject("sendMessage", Fault.tooManyRequests(1000));
    sender.start();
    var id = outbox.queue(7, message(7, "one"), message(7, "two")).getFirst();
    Soon.until("the refusal", () -> !outbox.outcomes(id).isEmpty());
    outbox.queue(8, message(8, "to Ada"));
    Soon.until("Ada's message", () -> !texts(ada).isEmpty());

    assertThat(texts(sam)).isEmpty();
    assertThat(sender.counts().retried()).isEqualTo(1);
  }

  @Test
  void a_flood_limit_is_obeyed_to_the_second() {
    telegram.inject("sendMessage", Fault.tooManyRequests(1));
    sender.start();
    var began = InstantSource.system().instant();
    var took =
        Soon.took(() -> {
          outbox.queue(7, message(7, "one"), message(7, "two"));
          allSettled();
        });

    assertThat(took).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(texts(sam)).containsExactly("one", "two");
    assertThat(outbox.outcomes(1).getFirst())
        .isInstanceOfSatisfying(
            Outcome.Later.class,
            later -> assertThat(later.notBefore()).isAfterOrEqualTo(began.plusSeconds(1)));
  }

  @Test
  void a_flood_limit_that_repeats_at_once_rests_everybody() {
    telegram.inject("sendMessage", Fault.tooManyRequests(1000));
    telegram.inject("sendMessage", Fault.tooManyRequests(1));
    var kim = telegram.addPerson(9, "Kim", "en");
    kim.says("/start");
    sender.start();
    var first = outbox.queue(7, message(7, "to Sam")).getFirst();
    Soon.until("the first refusal", () -> !outbox.outcomes(first).isEmpty());
    var took =
        Soon.took(() -> {
          var second = outbox.queue(8, message(8, "to Ada")).getFirst();
          Soon.until("the second refusal", () -> !outbox.outcomes(second).isEmpty());
          outbox.queue(9, message(9, "to Kim"));
          Soon.until("Kim's message", () -> !texts(kim).isEmpty());
        });

    assertThat(took).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    Soon.until("Ada's message", () -> !texts(ada).isEmpty());
    assertThat(texts(sam)).isEmpty();
  }

  @Test
  void a_rest_that_an_earlier_process_was_asked_for_still_counts() {
    var hour = InstantSource.system().instant().plus(Duration.ofHours(1));
    outbox.leave(7, message(7, "not yet"), 1, hour);
    outbox.leave(8, message(8, "to Ada"), 0);
    sender.start();
    Soon.until("Ada's message", () -> !texts(ada).isEmpty());
    outbox.queue(8, message(8, "to Ada again"));
    Soon.until("Ada's second message", () -> texts(ada).size() == 2);

    assertThat(texts(sam)).isEmpty();
    assertThat(outbox.claims()).doesNotContain(1L);
  }
}
