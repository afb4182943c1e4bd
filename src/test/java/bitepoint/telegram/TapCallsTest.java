package bitepoint.telegram;

import static bitepoint.telegram.Exchange.ASK;
import static bitepoint.telegram.Exchange.MUCH_OR_LITTLE;
import static bitepoint.telegram.Exchange.NOTED;
import static bitepoint.telegram.Exchange.NOTICE;
import static bitepoint.telegram.Exchange.json;
import static bitepoint.telegram.Exchange.methods;
import static bitepoint.telegram.Exchange.only;
import static bitepoint.telegram.Exchange.person;
import static bitepoint.telegram.Exchange.rendered;
import static bitepoint.telegram.Exchange.step;
import static bitepoint.telegram.Exchange.tap;
import static bitepoint.telegram.Exchange.tapped;
import static bitepoint.telegram.Exchange.tree;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Reply;
import bitepoint.conversation.Words;
import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import bitepoint.engine.Origin;
import org.junit.jupiter.api.Test;

/// What is sent when somebody tapped a button.
class TapCallsTest {
  @Test
  void a_tap_is_answered_first_and_the_chat_keeps_what_was_chosen() {
    var sent = tapped(4, 4, step(5, ASK));

    assertThat(methods(sent))
        .containsExactly("answerCallbackQuery", "editMessageText", "sendMessage");
    assertThat(sent).extracting(Call::kind).containsExactly(Kind.FLEETING, Kind.EDIT, Kind.REPLY);
    assertThat(json(sent.getFirst())).isEqualTo(tree("{\"callback_query_id\":\"q1\"}"));
    assertThat(json(sent.get(1)))
        .isEqualTo(
            tree(
                """
                {"chat_id":7,"message_id":60,"text":"How much?\\n✓ A little",
                 "entities":[{"type":"bold","offset":0,"length":3}],
                 "link_preview_options":{"is_disabled":true}}
                """));
  }

  @Test
  void a_tapped_message_whose_text_is_unknown_only_loses_its_keyboard() {
    var origin = new Origin.Tap("q1", 60, Origin.Shows.UNKNOWN, "", "[]", "");
    var sent = rendered(person("en", 4), tap(4), origin, step(5, NOTED));

    assertThat(methods(sent))
        .containsExactly("answerCallbackQuery", "editMessageReplyMarkup", "sendMessage");
    assertThat(json(sent.get(1))).isEqualTo(tree("{\"chat_id\":7,\"message_id\":60}"));
  }

  @Test
  void an_edit_takes_the_tapped_messages_place() {
    var sent = tapped(4, 4, step(5, new Reply.EditOf(Words.of("noted"), MUCH_OR_LITTLE)));

    assertThat(methods(sent)).containsExactly("answerCallbackQuery", "editMessageText");
    assertThat(sent.getLast().kind()).isEqualTo(Kind.EDIT);
    assertThat(sent.getLast().carries()).contains(5);
    assertThat(json(sent.getLast()).path("message_id").asInt()).isEqualTo(60);
  }

  @Test
  void a_notice_is_the_taps_answer_in_plain_text() {
    var sent = tapped(4, 4, step(4, NOTICE));

    assertThat(json(only(sent)).path("text").asText()).isEqualTo("Too late & gone");
  }

  @Test
  void a_long_notice_is_cut_to_two_hundred_characters() {
    var words = Words.of("long", "text", "x".repeat(201));
    var sent = tapped(4, 4, step(4, new Reply.Toast(words)));

    assertThat(json(only(sent)).path("text").asText()).hasSize(200).endsWith("x…");
  }

  @Test
  void a_reaction_to_a_tap_is_nothing() {
    assertThat(methods(tapped(4, 4, step(4, new Reply.Reaction("👍")))))
        .containsExactly("answerCallbackQuery");
  }

  @Test
  void an_outdated_keyboard_goes_and_so_does_the_live_one_when_a_fresh_one_comes() {
    var sent = tapped(4, 2, step(5, NOTICE, ASK));

    assertThat(methods(sent))
        .containsExactly(
            "answerCallbackQuery",
            "editMessageReplyMarkup",
            "editMessageReplyMarkup",
            "sendMessage");
    assertThat(json(sent.get(1)).path("message_id").asInt()).isEqualTo(60);
    assertThat(sent.get(2).aimsAt()).contains(4);
  }

  @Test
  void an_old_keyboard_goes_even_where_nothing_else_happens() {
    assertThat(methods(tapped(4, 2, step(4))))
        .containsExactly("answerCallbackQuery", "editMessageReplyMarkup");
  }

  @Test
  void a_finger_that_bounced_costs_nobody_the_keyboard_that_the_first_tap_brought() {
    assertThat(methods(tapped(4, 3, step(4, NOTICE)))).containsExactly("answerCallbackQuery");
  }
}
