package bitepoint.telegram;

import static bitepoint.telegram.Letters.asksAgain;
import static bitepoint.telegram.Letters.keyboard;
import static bitepoint.telegram.Letters.message;
import static bitepoint.telegram.Letters.tick;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Drawing;
import bitepoint.engine.Call;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// A clock on a message that nobody tapped.
class SenderTicksTest extends SenderAtWork {
  private static final Drawing BRIDGE = new Drawing.Exercise("glute-bridge");

  @Test
  void another_number_changes_the_picture_whose_buttons_are_alive() {
    sender.start();
    outbox.queue(7, card(3));
    allSettled();
    outbox.queue(7, tick(3, "0:25"));
    allSettled();

    assertThat(lastMessage(sam).html()).isEqualTo("0:25");
    assertThat(lastMessage(sam).labels()).containsExactly("Go");
    assertThat(texts(sam)).hasSize(1);
  }

  @Test
  void what_waits_behind_it_is_said_instead() {
    outbox.queue(7, card(3), tick(3, "0:25"), tick(3, "0:20"), message(7, "words"));
    sender.start();
    allSettled();

    assertThat(telegram.calls("editMessageCaption")).isEmpty();
    assertThat(texts(sam)).endsWith("words");
  }

  @Test
  void of_several_numbers_that_wait_the_last_is_shown() {
    outbox.queue(7, card(3), tick(3, "0:25"), tick(3, "0:20"), tick(3, "0:15"));
    sender.start();
    allSettled();

    assertThat(telegram.calls("editMessageCaption")).hasSize(1);
    assertThat(lastMessage(sam).html()).isEqualTo("0:15");
  }

  @Test
  void a_card_that_came_without_its_picture_has_a_clock_too() {
    sender.start();
    outbox.queue(7, keyboard(3));
    allSettled();
    outbox.queue(7, tick(3, "0:25"));
    allSettled();

    assertThat(lastMessage(sam).html()).isEqualTo("0:25");
    assertThat(texts(sam)).hasSize(1);
  }

  @Test
  void a_number_on_a_message_that_asks_something_else_by_now_is_let_go() {
    sender.start();
    outbox.queue(7, keyboard(3));
    allSettled();
    outbox.queue(7, asksAgain(lastMessage(sam).id(), 4));
    allSettled();
    outbox.queue(7, tick(3, "0:25"));
    allSettled();

    assertThat(telegram.calls("editMessageCaption")).isEmpty();
    assertThat(lastMessage(sam).html()).isEqualTo("ask again");
  }

  @Test
  void the_next_exercise_takes_the_place_of_the_one_before() {
    sender.start();
    outbox.queue(7, card(3));
    allSettled();
    outbox.queue(7, frame(4).aimed(3, Optional.of(4)));
    allSettled();

    assertThat(telegram.calls("editMessageMedia")).hasSize(1);
    assertThat(texts(sam)).hasSize(1);
    assertThat(outbox.messageWith(7, 4)).contains(lastMessage(sam).id());
  }

  @Test
  void where_the_one_before_is_not_there_the_next_exercise_is_a_message_of_its_own() {
    sender.start();
    outbox.queue(7, frame(4).aimed(3, Optional.of(4)));
    allSettled();

    assertThat(telegram.calls("sendAnimation")).hasSize(1);
    assertThat(outbox.messageWith(7, 4)).contains(lastMessage(sam).id());
  }

  private static Call card(int turn) {
    return frame(turn).call(Call.Kind.REPLY, Optional.of(turn));
  }

  private static Frame frame(int turn) {
    var markup =
        "{\"inline_keyboard\":[[{\"text\":\"Go\",\"callback_data\":\"%d.go\"}]]}".formatted(turn);
    return new Frame(
        7, OptionalInt.empty(), Optional.of(BRIDGE), "0:30", true, Optional.of(markup));
  }
}
