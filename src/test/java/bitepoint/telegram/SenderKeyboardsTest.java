package bitepoint.telegram;

import static bitepoint.telegram.Letters.asksAgain;
import static bitepoint.telegram.Letters.keyboard;
import static bitepoint.telegram.Letters.message;
import static bitepoint.telegram.Letters.retire;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Outbox.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Calls about the message that shows a turn's keyboard.
class SenderKeyboardsTest extends SenderAtWork {
  @Test
  void a_call_aims_at_the_message_that_shows_a_turns_keyboard() {
    sender.start();
    outbox.queue(7, keyboard(3), message(7, "words"), retire(3));
    allSettled();

    assertThat(sam.lastKeyboard()).isEmpty();
    assertThat(telegram.calls("editMessageReplyMarkup")).hasSize(1);
  }

  @Test
  void a_keyboard_shown_by_an_earlier_process_is_found_in_the_outbox() {
    sender.start();
    outbox.queue(7, keyboard(3));
    allSettled();
    sender.close();
    sender = sender(NO_LIMITS);
    sender.start();
    outbox.queue(7, retire(3));
    allSettled();

    assertThat(sam.lastKeyboard()).isEmpty();
  }

  @Test
  void a_call_that_aims_at_nothing_is_let_go() {
    sender.start();
    var id = outbox.queue(7, retire(3)).getFirst();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Sent(id, Optional.empty()));
    assertThat(telegram.calls("editMessageReplyMarkup")).isEmpty();
  }

  @Test
  void a_message_that_shows_a_newer_keyboard_keeps_it() {
    sender.start();
    outbox.queue(7, keyboard(3));
    allSettled();
    outbox.queue(7, asksAgain(lastMessage(sam).id(), 4), retire(3));
    allSettled();

    assertThat(sam.lastKeyboard()).hasSize(1);
  }
}
