package bitepoint.telegram;

import static bitepoint.telegram.Exchange.ASK;
import static bitepoint.telegram.Exchange.HELLO;
import static bitepoint.telegram.Exchange.MUCH_OR_LITTLE;
import static bitepoint.telegram.Exchange.NOTED;
import static bitepoint.telegram.Exchange.NOTICE;
import static bitepoint.telegram.Exchange.json;
import static bitepoint.telegram.Exchange.methods;
import static bitepoint.telegram.Exchange.only;
import static bitepoint.telegram.Exchange.person;
import static bitepoint.telegram.Exchange.rendered;
import static bitepoint.telegram.Exchange.said;
import static bitepoint.telegram.Exchange.step;
import static bitepoint.telegram.Exchange.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.conversation.Button;
import bitepoint.conversation.Event;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Words;
import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import bitepoint.engine.Origin;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is sent when somebody wrote something, or when a time came due.
class CallsTest {
  @Test
  void a_question_is_a_message_whose_keyboard_carries_the_new_turn() {
    var call = only(said(0, step(1, ASK)));

    assertThat(call.kind()).isEqualTo(Kind.REPLY);
    assertThat(call.method()).isEqualTo("sendMessage");
    assertThat(call.carries()).contains(1);
    assertThat(json(call))
        .isEqualTo(
            tree(
                """
                {"chat_id":7,"text":"How much, <b>&lt;Sam&gt;</b>?","parse_mode":"HTML",
                 "link_preview_options":{"is_disabled":true},
                 "reply_markup":{"inline_keyboard":[[
                   {"text":"Much & more","callback_data":"1.pain.8"},
                   {"text":"A little","callback_data":"1.pain.2"}]]}}
                """));
  }

  @Test
  void the_person_is_spoken_to_in_their_language() {
    var call = only(rendered(person("de", 0), HELLO, new Origin.Message(70), step(1, ASK)));

    assertThat(json(call).path("text").asText()).startsWith("Wie sehr");
  }

  @Test
  void a_written_answer_retires_the_keyboard_that_was_alive_after_the_reply() {
    var sent = said(4, step(5, ASK));

    assertThat(methods(sent)).containsExactly("sendMessage", "editMessageReplyMarkup");
    assertThat(sent.getLast().aimsAt()).contains(4);
    assertThat(json(sent.getLast())).isEqualTo(tree("{\"chat_id\":7}"));
  }

  @Test
  void a_keyboard_of_the_same_turn_takes_the_place_of_the_one_before() {
    var sent = said(4, step(4, ASK));

    assertThat(methods(sent)).containsExactly("editMessageReplyMarkup", "sendMessage");
    assertThat(sent.getFirst().aimsAt()).contains(4);
  }

  @Test
  void words_without_a_keyboard_leave_the_live_one_alone() {
    assertThat(methods(said(4, step(4, NOTED)))).containsExactly("sendMessage");
  }

  @Test
  void what_can_wait_is_a_message_without_a_sound() {
    var call = only(said(0, step(1, new Reply.Hushed(Words.of("noted"), MUCH_OR_LITTLE))));

    assertThat(call.method()).isEqualTo("sendMessage");
    assertThat(call.carries()).contains(1);
    assertThat(json(call).path("disable_notification").asBoolean()).isTrue();
    assertThat(json(only(said(0, step(1, ASK)))).has("disable_notification")).isFalse();
  }

  @Test
  void what_is_urgent_is_a_message_of_its_own_whoever_spoke_first_and_keeps_its_keyboard() {
    var urgent = new Reply.Urgent(Words.of("noted"), MUCH_OR_LITTLE);
    var sent = said(4, step(5, urgent, ASK));

    assertThat(sent).extracting(Call::kind).containsExactly(Kind.URGENT, Kind.REPLY, Kind.EDIT);
    assertThat(sent)
        .extracting(Call::carries)
        .containsExactly(Optional.of(5), Optional.empty(), Optional.empty());
    assertThat(sent.getLast().aimsAt()).contains(4);
    assertThat(Exchange.tapped(4, 4, step(5, urgent)))
        .filteredOn(call -> call.kind() == Kind.URGENT)
        .extracting(Call::method)
        .containsExactly("sendMessage");
  }

  @Test
  void of_two_keyboards_only_the_last_is_shown() {
    var sent = said(0, step(1, ASK, ASK));

    assertThat(sent).extracting(Call::carries).containsExactly(Optional.empty(), Optional.of(1));
    assertThat(json(sent.getFirst()).has("reply_markup")).isFalse();
  }

  @Test
  void an_edit_where_nothing_was_tapped_is_a_message() {
    var sent = said(0, step(0, new Reply.EditOf(Words.of("noted"), Keyboard.NONE)));

    assertThat(methods(sent)).containsExactly("sendMessage");
  }

  @Test
  void a_notice_where_nothing_was_tapped_is_a_message() {
    assertThat(methods(said(4, step(4, NOTICE)))).containsExactly("sendMessage");
  }

  @Test
  void a_reaction_is_put_on_the_persons_message() {
    var call = only(said(4, step(4, new Reply.Reaction("👍"))));

    assertThat(call.method()).isEqualTo("setMessageReaction");
    assertThat(json(call))
        .isEqualTo(
            tree(
                """
                {"chat_id":7,"message_id":70,"reaction":[{"type":"emoji","emoji":"👍"}]}
                """));
  }

  @Test
  void what_is_pinned_is_pinned_silently_once_it_is_there() {
    var sent = said(4, step(5, new Reply.Pinned(Words.of("noted"), ASK.buttons())));

    assertThat(methods(sent))
        .containsExactly("sendMessage", "pinChatMessage", "editMessageReplyMarkup");
    assertThat(sent.get(1).aimsAt()).contains(5);
    assertThat(json(sent.get(1))).isEqualTo(tree("{\"chat_id\":7,\"disable_notification\":true}"));
  }

  @Test
  void what_lost_its_buttons_to_another_message_is_not_pinned() {
    var sent = said(4, step(5, new Reply.Pinned(Words.of("noted"), ASK.buttons()), ASK));

    assertThat(methods(sent)).doesNotContain("pinChatMessage");
  }

  @Test
  void what_is_taken_down_is_found_by_its_turn_and_goes_first() {
    var sent = said(4, step(4, NOTED, new Reply.Unpinned(2)));

    assertThat(methods(sent)).containsExactly("unpinChatMessage", "sendMessage");
    assertThat(sent.getFirst().aimsAt()).contains(2);
  }

  @Test
  void a_reminder_is_a_nudge_and_retires_the_keyboard_before_it() {
    var due = new Event.CameDue(new Reminder(Reminder.Kind.CHECK_IN, Instant.EPOCH));
    var sent = rendered(person("en", 4), due, new Origin.Elsewhere(), step(5, ASK));

    assertThat(methods(sent)).containsExactly("sendMessage", "editMessageReplyMarkup");
    assertThat(sent).extracting(Call::kind).containsExactly(Kind.NUDGE, Kind.EDIT);
  }

  @Test
  void nobody_writes_to_somebody_who_blocked_the_bot() {
    var blocked = new Event.Blocked();

    assertThat(rendered(person("en", 4), blocked, new Origin.Elsewhere(), step(5, NOTED)))
        .isEmpty();
  }

  @Test
  void a_text_that_is_too_long_becomes_several_messages_with_the_keyboard_on_the_last() {
    var text = ("word ".repeat(300).strip() + "\n\n").repeat(4).strip();
    var sent = said(0, step(1, new Reply.Text(Words.of("long", "text", text), MUCH_OR_LITTLE)));

    assertThat(sent).hasSize(2);
    assertThat(sent)
        .allSatisfy(
            call -> assertThat(json(call).path("text").asText()).hasSizeLessThanOrEqualTo(4096));
    assertThat(sent).extracting(Call::carries).containsExactly(Optional.empty(), Optional.of(1));
  }

  @Test
  void callback_data_over_the_limit_names_its_action() {
    var keyboard = Keyboard.row(Button.of(Words.of("much"), "pain", "я".repeat(30)));
    var step = step(1, new Reply.Text(Words.of("noted"), keyboard));

    assertThatThrownBy(() -> said(0, step))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'pain'");
  }

  @Test
  void an_empty_message_names_its_key() {
    var step = step(0, new Reply.Text(Words.of("empty"), Keyboard.NONE));

    assertThatThrownBy(() -> said(0, step)).hasMessageContaining("'empty'");
  }

  @Test
  void an_apology_is_one_message() {
    assertThat(methods(Exchange.apology())).containsExactly("sendMessage");
  }
}
