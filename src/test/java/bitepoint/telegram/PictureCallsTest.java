package bitepoint.telegram;

import static bitepoint.telegram.Exchange.ASK;
import static bitepoint.telegram.Exchange.MUCH_OR_LITTLE;
import static bitepoint.telegram.Exchange.NOTED;
import static bitepoint.telegram.Exchange.json;
import static bitepoint.telegram.Exchange.methods;
import static bitepoint.telegram.Exchange.only;
import static bitepoint.telegram.Exchange.said;
import static bitepoint.telegram.Exchange.step;
import static bitepoint.telegram.Exchange.tapped;
import static bitepoint.telegram.Exchange.tappedPicture;
import static bitepoint.telegram.Exchange.tree;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Drawing;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Words;
import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is queued for a picture, and for a tap below one.
class PictureCallsTest {
  private static final Drawing BRIDGE = new Drawing.Exercise("glute-bridge");

  private static Reply picture(Words caption, boolean replaces) {
    return new Reply.Picture(BRIDGE, caption, MUCH_OR_LITTLE, replaces);
  }

  private static Words words(int characters) {
    return Words.of("long", "text", "x".repeat(characters));
  }

  @Test
  void a_picture_is_named_with_what_stands_under_it_and_carries_the_new_turn() {
    var call = only(said(0, step(1, picture(Words.of("noted"), false))));

    assertThat(call.kind()).isEqualTo(Kind.REPLY);
    assertThat(call.method()).isEqualTo("sendAnimation");
    assertThat(call.carries()).contains(1);
    assertThat(json(call))
        .isEqualTo(
            tree(
                """
                {"chat_id":7,"drawing":["exercise","glute-bridge"],"caption":"Noted.",
                 "parse_mode":"HTML","reply_markup":{"inline_keyboard":[[
                   {"text":"Much & more","callback_data":"1.pain.8"},
                   {"text":"A little","callback_data":"1.pain.2"}]]}}
                """));
  }

  @Test
  void what_does_not_move_is_a_photo() {
    var lesson = new Reply.Picture(new Drawing.Lesson(3), words(9), MUCH_OR_LITTLE, false);

    assertThat(methods(said(0, step(1, lesson)))).containsExactly("sendPhoto");
  }

  @Test
  void everything_that_there_is_to_see_comes_out_of_the_outbox_as_it_went_in() {
    for (var drawing :
        new Drawing[] {
          BRIDGE,
          new Drawing.Mistake("towel"),
          new Drawing.Instead("knee-hug", "towel"),
          new Drawing.Lesson(12),
          new Drawing.Chart(Drawing.Subject.BITE_POINT, Drawing.Span.ALL)
        }) {
      var reply = new Reply.Picture(drawing, words(9), MUCH_OR_LITTLE, false);
      var frame = Frame.namedBy(only(said(0, step(1, reply)))).orElseThrow();

      assertThat(frame.drawing()).contains(drawing);
    }
  }

  @Test
  void words_that_are_too_long_for_a_caption_follow_the_picture_with_the_keyboard() {
    var sent = said(0, step(1, picture(words(1025), false)));

    assertThat(methods(sent)).containsExactly("sendAnimation", "sendMessage");
    assertThat(json(sent.getFirst()).has("caption")).isFalse();
    assertThat(json(sent.getFirst()).has("reply_markup")).isFalse();
    assertThat(json(sent.getLast()).path("text").asText()).hasSize(1025);
    assertThat(sent).extracting(Call::carries).containsExactly(Optional.empty(), Optional.of(1));
  }

  @Test
  void markup_does_not_count_for_how_long_a_caption_is() {
    var words = Words.of("bold", "text", "x".repeat(1024));

    assertThat(methods(said(0, step(1, picture(words, false))))).containsExactly("sendAnimation");
  }

  @Test
  void a_picture_takes_the_place_of_a_tapped_picture() {
    var sent = tappedPicture(4, 4, step(5, picture(Words.of("noted"), true)));

    assertThat(methods(sent)).containsExactly("answerCallbackQuery", "editMessageMedia");
    assertThat(sent.getLast().kind()).isEqualTo(Kind.EDIT);
    assertThat(sent.getLast().carries()).contains(5);
    assertThat(json(sent.getLast()).path("message_id").asInt()).isEqualTo(60);
  }

  @Test
  void words_too_long_for_a_caption_follow_a_picture_that_took_the_place_of_another() {
    var sent = tappedPicture(4, 4, step(5, picture(words(1025), true)));

    assertThat(methods(sent))
        .containsExactly("answerCallbackQuery", "editMessageMedia", "sendMessage");
    assertThat(sent)
        .extracting(Call::carries)
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of(5));
  }

  @Test
  void a_picture_comes_below_a_tapped_text_which_keeps_what_was_chosen() {
    var sent = tapped(4, 4, step(5, picture(Words.of("noted"), true)));

    assertThat(methods(sent))
        .containsExactly("answerCallbackQuery", "editMessageText", "sendAnimation");
    assertThat(json(sent.get(1)).path("text").asText()).isEqualTo("How much?\n✓ A little");
  }

  @Test
  void a_tapped_picture_stays_with_what_was_chosen_under_it_and_the_words_come_below() {
    var sent = tappedPicture(4, 4, step(5, new Reply.EditOf(Words.of("noted"), MUCH_OR_LITTLE)));

    assertThat(methods(sent))
        .containsExactly("answerCallbackQuery", "editMessageCaption", "sendMessage");
    assertThat(json(sent.get(1)))
        .isEqualTo(
            tree(
                """
                {"chat_id":7,"message_id":60,"caption":"How much?\\n✓ A little",
                 "caption_entities":[{"type":"bold","offset":0,"length":3}]}
                """));
    assertThat(sent.getLast().carries()).contains(5);
  }

  @Test
  void a_second_tap_on_an_old_picture_takes_its_keyboard_and_leaves_it_be() {
    assertThat(methods(tappedPicture(4, 2, step(5, ASK))))
        .containsExactly(
            "answerCallbackQuery",
            "editMessageReplyMarkup",
            "editMessageReplyMarkup",
            "sendMessage");
    assertThat(methods(tappedPicture(4, 3, step(4, Exchange.NOTICE))))
        .containsExactly("answerCallbackQuery");
  }

  @Test
  void a_keyboard_below_a_picture_is_retired_like_any_other() {
    var sent = said(4, step(5, NOTED, picture(Words.of("noted"), false)));

    assertThat(methods(sent))
        .containsExactly("sendMessage", "sendAnimation", "editMessageReplyMarkup");
    assertThat(sent.getLast().aimsAt()).contains(4);
  }
}
