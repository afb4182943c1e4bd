package bitepoint.telegram;

import static bitepoint.telegram.Letters.answer;
import static bitepoint.telegram.Letters.edit;
import static bitepoint.telegram.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Outbox.Outcome;
import bitepoint.local.Fault;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What Telegram says no to.
class SenderRefusalsTest extends SenderAtWork {
  @Test
  void nobody_writes_on_to_somebody_who_blocked_the_bot() {
    sam.blocks();
    sender.start();
    var ids = outbox.queue(7, message(7, "one"), message(7, "two"));
    outbox.queue(8, message(8, "to Ada"));
    allSettled();

    assertThat(outbox.outcomes(ids.getFirst()))
        .containsExactly(new Outcome.Refused(ids.get(0), 403));
    assertThat(outbox.outcomes(ids.getLast()))
        .containsExactly(new Outcome.Refused(ids.get(1), 403));
    assertThat(blocked).containsExactly(7L);
    assertThat(texts(ada)).containsExactly("to Ada");
    assertThat(sender.counts().refused()).isEqualTo(2);
  }

  @Test
  void markup_that_telegram_cannot_parse_is_sent_again_as_plain_text() {
    contract.isBrokenOnPurpose(
        "sendMessage: text can't be parsed: Can't find end tag corresponding to start tag \"b\"");
    sender.start();
    var id = outbox.queue(7, message(7, "<b>less &lt; more")).getFirst();
    allSettled();

    assertThat(texts(sam)).containsExactly("less < more");
    assertThat(outbox.outcomes(id).getFirst()).isInstanceOf(Outcome.Sent.class);
  }

  @Test
  void an_edit_whose_message_is_gone_becomes_a_new_message() {
    sender.start();
    outbox.queue(7, edit(7, 4321, "new"));
    allSettled();

    assertThat(texts(sam)).containsExactly("new");
  }

  @Test
  void an_edit_that_changes_nothing_counts_as_sent_and_names_its_message() {
    sender.start();
    outbox.queue(7, message(7, "same"));
    allSettled();
    var message = lastMessage(sam).id();
    var id = outbox.queue(7, edit(7, message, "same")).getFirst();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Sent(id, Optional.of(message)));
  }

  @Test
  void the_answer_to_a_tap_that_is_too_old_is_let_go() {
    sender.start();
    var id = outbox.queue(7, answer("1234", "late")).getFirst();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Sent(id, Optional.empty()));
  }

  @Test
  void what_telegram_refuses_is_logged_without_its_words_and_holds_nothing_up() {
    contract.isBrokenOnPurpose("sendMessage: text has 5000 characters instead of 1 to 4096");
    try (var log = LogLines.of(Sender.class)) {
      sender.start();
      var id = outbox.queue(7, message(7, "x".repeat(5000)), message(7, "after")).getFirst();
      allSettled();

      assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Refused(id, 400));
      assertThat(texts(sam)).containsExactly("after");
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("Row " + id, "400")
          .doesNotContain("xxx");
    }
  }

  @Test
  void a_token_that_telegram_does_not_know_loses_nothing_and_is_said_once() {
    telegram.inject("sendMessage", Fault.refused(401, "Unauthorized"), 3);
    try (var log = LogLines.of(Sender.class)) {
      sender.start();
      outbox.queue(7, message(7, "one"));
      outbox.queue(8, message(8, "two"));
      allSettled();

      assertThat(texts(sam)).containsExactly("one");
      assertThat(texts(ada)).containsExactly("two");
      assertThat(log.lines()).hasSize(2);
      assertThat(log.lines().getFirst()).contains("TELEGRAM_BOT_TOKEN");
      assertThat(log.lines().getLast()).contains("Working again");
    }
  }
}
