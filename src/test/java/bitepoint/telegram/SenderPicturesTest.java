package bitepoint.telegram;

import static bitepoint.telegram.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Drawing;
import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import bitepoint.engine.Outbox.Outcome;
import bitepoint.engine.Uploads.Uploaded;
import bitepoint.local.Fault;
import bitepoint.local.Media;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Pictures on their way to people.
class SenderPicturesTest extends SenderAtWork {
  private static final Drawing BRIDGE = new Drawing.Exercise("glute-bridge");
  private static final Drawing LESSON = new Drawing.Lesson(3);
  private static final Drawing CHART = new Drawing.Chart(Drawing.Subject.PAIN, Drawing.Span.MONTH);

  private static Call picture(long chat, Drawing drawing, int turn) {
    return framed(chat, OptionalInt.empty(), drawing, turn).call(Kind.REPLY, Optional.of(turn));
  }

  private static Call inPlace(int message, Drawing drawing, int turn) {
    return framed(7, OptionalInt.of(message), drawing, turn).call(Kind.EDIT, Optional.of(turn));
  }

  private static Frame framed(long chat, OptionalInt message, Drawing drawing, int turn) {
    var markup =
        "{\"inline_keyboard\":[[{\"text\":\"Go\",\"callback_data\":\"%d.go\"}]]}".formatted(turn);
    return new Frame(
        chat, message, Optional.of(drawing), "<b>Up</b> &amp; down", true, Optional.of(markup));
  }

  private void send(long chat, Call... calls) {
    outbox.queue(chat, calls);
    allSettled();
  }

  private List<String> methods() {
    return telegram.calls().stream()
        .map(call -> call.method())
        .filter(method -> !method.equals("sendChatAction"))
        .toList();
  }

  @Test
  void an_exercise_moves_with_its_words_under_it_and_its_buttons_below() {
    sender.start();
    send(7, picture(7, BRIDGE, 3));

    var message = lastMessage(sam);
    assertThat(message.media().orElseThrow().kind()).isEqualTo(Media.Kind.ANIMATION);
    assertThat(message.media().orElseThrow().fileName()).isEqualTo("glute-bridge moves");
    assertThat(message.html()).isEqualTo("<b>Up</b> &amp; down");
    assertThat(message.labels()).containsExactly("Go");
    assertThat(outbox.messageWith(7, 3)).contains(message.id());
  }

  @Test
  void what_telegram_has_already_is_neither_drawn_nor_uploaded_again() {
    sender.start();
    send(7, picture(7, LESSON, 3));
    send(8, picture(8, LESSON, 3));
    send(8, picture(8, LESSON, 4));

    assertThat(pictures.drawn()).containsExactly(LESSON);
    assertThat(telegram.calls("sendPhoto").stream().map(call -> call.uploads().size()))
        .containsExactly(1, 0, 0);
    assertThat(lastMessage(ada).media()).isEqualTo(lastMessage(sam).media());
  }

  @Test
  void that_a_picture_comes_is_shown_while_it_is_drawn_and_not_where_telegram_has_it() {
    telegram.inject("sendChatAction", Fault.forbidden());
    sender.start();
    send(7, picture(7, LESSON, 3));
    send(8, picture(8, LESSON, 3));

    var shown = telegram.awaitCalls("sendChatAction", 1, Duration.ofSeconds(10));
    assertThat(shown)
        .singleElement()
        .satisfies(call -> {
          assertThat(call.text("chat_id")).isEqualTo("7");
          assertThat(call.text("action")).isEqualTo("upload_photo");
        });
    assertThat(lastMessage(sam).media()).isPresent();
    assertThat(lastMessage(ada).media()).isPresent();
  }

  @Test
  void an_upload_whose_answer_was_lost_is_sent_again_like_any_reply() {
    telegram.inject("sendPhoto", Fault.lostAnswer());
    sender.start();
    send(7, picture(7, LESSON, 3));

    assertThat(telegram.calls("sendPhoto")).hasSize(2);
    assertThat(outbox.messageWith(7, 3)).contains(lastMessage(sam).id());
    assertThat(sender.counts().uncertainResent()).isEqualTo(1);
  }

  @Test
  void somebodys_own_numbers_are_drawn_each_time_and_never_remembered() {
    sender.start();
    send(7, picture(7, CHART, 3));
    send(7, picture(7, CHART, 4));

    assertThat(pictures.drawn()).containsExactly(CHART, CHART);
  }

  @Test
  void a_copy_that_telegram_has_lost_is_uploaded_again() {
    var lost = new Uploaded("animation-that-was-another-bots", true);
    uploads.remember(TinyPictures.name(BRIDGE), lost);
    sender.start();
    send(7, picture(7, BRIDGE, 3));

    assertThat(lastMessage(sam).labels()).containsExactly("Go");
    assertThat(pictures.drawn()).containsExactly(BRIDGE);
    assertThat(uploads.of(TinyPictures.name(BRIDGE)))
        .get()
        .satisfies(known -> assertThat(known).isNotEqualTo(lost));
  }

  @Test
  void a_picture_takes_the_place_of_another_drawn_or_known() {
    sender.start();
    send(7, picture(7, LESSON, 3));
    var message = lastMessage(sam).id();
    send(7, inPlace(message, BRIDGE, 4));
    send(7, inPlace(message, LESSON, 5));
    send(7, inPlace(message, BRIDGE, 6));

    assertThat(sam.fromBot()).hasSize(1);
    assertThat(lastMessage(sam).media().orElseThrow().kind()).isEqualTo(Media.Kind.ANIMATION);
    assertThat(lastMessage(sam).text()).isEqualTo("Up & down");
    assertThat(outbox.messageWith(7, 6)).contains(message);
    assertThat(pictures.drawn()).containsExactly(LESSON, BRIDGE);
  }

  @Test
  void one_whose_message_is_gone_comes_as_a_new_one() {
    sender.start();
    send(7, inPlace(4321, BRIDGE, 4));

    assertThat(lastMessage(sam).media()).isPresent();
    assertThat(lastMessage(sam).labels()).containsExactly("Go");
  }

  @Test
  void what_cannot_be_drawn_is_said_and_its_keyboard_is_the_live_one() {
    pictures.fail();
    try (var log = LogLines.of(Gallery.class)) {
      sender.start();
      send(7, picture(7, BRIDGE, 3));

      assertThat(texts(sam)).containsExactly("Up & down");
      assertThat(lastMessage(sam).media()).isEmpty();
      assertThat(lastMessage(sam).labels()).containsExactly("Go");
      assertThat(outbox.messageWith(7, 3)).contains(lastMessage(sam).id());
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("IllegalStateException")
          .doesNotContain("Up");
    }
  }

  @Test
  void where_there_is_no_picture_the_words_come_alone_and_nobody_is_told_of_it() {
    pictures.haveNone();
    try (var log = LogLines.of(Gallery.class)) {
      sender.start();
      send(7, picture(7, BRIDGE, 3));

      assertThat(methods()).doesNotContain("sendAnimation");
      assertThat(lastMessage(sam).labels()).containsExactly("Go");
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void words_that_cannot_take_a_pictures_place_take_its_buttons_and_come_below() {
    sender.start();
    send(7, picture(7, LESSON, 3));
    pictures.fail();
    send(7, inPlace(lastMessage(sam).id(), BRIDGE, 4));

    assertThat(sam.fromBot()).hasSize(2);
    assertThat(sam.fromBot().getFirst().labels()).isEmpty();
    assertThat(sam.fromBot().getFirst().media().orElseThrow().fileName()).isEqualTo("lesson 3");
    assertThat(lastMessage(sam).labels()).containsExactly("Go");
    assertThat(outbox.messageWith(7, 4)).contains(lastMessage(sam).id());
  }

  @Test
  void a_picture_that_telegram_takes_for_none_is_said() {
    telegram.inject("sendPhoto", Fault.refused(400, "Bad Request: IMAGE_PROCESS_FAILED"));
    sender.start();
    send(7, picture(7, LESSON, 3));

    assertThat(texts(sam)).containsExactly("Up & down");
    assertThat(lastMessage(sam).labels()).containsExactly("Go");
    assertThat(outbox.messageWith(7, 3)).contains(lastMessage(sam).id());
  }

  @Test
  void a_caption_that_cannot_be_parsed_is_sent_again_as_plain_text() {
    telegram.inject("sendPhoto", Fault.refused(400, "Bad Request: can't parse entities"));
    sender.start();
    send(7, picture(7, LESSON, 3));

    assertThat(lastMessage(sam).html()).isEqualTo("Up &amp; down");
    assertThat(lastMessage(sam).media()).isPresent();
  }

  @Test
  void a_flood_makes_a_picture_wait_like_anything_else() {
    telegram.inject("sendPhoto", Fault.tooManyRequests(1));
    sender.start();
    var id = outbox.queue(7, picture(7, LESSON, 3)).getFirst();
    allSettled();

    assertThat(outbox.outcomes(id).getFirst()).isInstanceOf(Outcome.Later.class);
    assertThat(lastMessage(sam).media()).isPresent();
  }

  @Test
  void what_comes_after_a_picture_waits_for_it_and_other_chats_and_what_is_urgent_do_not() {
    pictures.hold();
    sender.start();
    outbox.queue(7, picture(7, LESSON, 3), message(7, "after"));
    outbox.queue(8, message(8, "to Ada"));
    outbox.queue(7, Letters.urgent(7, "call now"));
    Soon.until("the urgent one", () -> texts(sam).contains("call now"));
    Soon.until("the other chat", () -> texts(ada).contains("to Ada"));
    assertThat(texts(sam)).containsExactly("call now");

    pictures.go();
    allSettled();
    assertThat(texts(sam)).containsExactly("call now", "Up & down", "after");
  }

  @Test
  void what_another_version_left_to_be_seen_is_said() {
    sender.start();
    var body = "{\"chat_id\":7,\"drawing\":[\"hologram\",\"3\"],\"caption\":\"Up\"}";
    send(7, new Call(Kind.REPLY, "sendPhoto", body, Optional.empty(), Optional.empty()));

    assertThat(texts(sam)).containsExactly("Up");
  }
}
