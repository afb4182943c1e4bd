package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.conversation.Action;
import bitepoint.conversation.Event;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.engine.Update;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdatesTest {
  static final String FROM =
      "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"Sam\",\"language_code\":\"de-AT\"}";
  static final String CHAT = "\"chat\":{\"id\":7,\"type\":\"private\"}";

  /// Reads nothing; keeps the language in front of the text.
  private final Updates updates =
      new Updates(UpdatesTest::reading, Phrases.book(), "4711", Optional::empty);

  @Test
  void a_message_is_read_in_the_closest_language_there_is() {
    var incoming = message("\"text\":\"mein Rücken\"").orElseThrow();

    assertThat(incoming.personId()).isEqualTo(7);
    assertThat(incoming.firstName()).isEqualTo("Sam");
    assertThat(incoming.languageCode()).isEqualTo("de-AT");
    assertThat(said(incoming)).isEqualTo("de:mein Rücken");
    assertThat(incoming.origin()).isEqualTo(new Origin.Message(70));
  }

  @ParameterizedTest
  @CsvSource({
    "/start,                /start",
    "/start from-a-friend,  /start from-a-friend",
    "/start from@a friend,  /start",
    "/tips@BitePointBot,    /tips",
    "/TIPS,                 /tips",
    "/settime@X_bot 8:30,   /settime 8:30",
    "/,                     /",
    "and/or,                and/or"
  })
  void commands_lose_the_bots_name_and_start_its_payload(String text, String read) {
    assertThat(said(message("\"text\":\"" + text + "\"").orElseThrow())).isEqualTo("de:" + read);
  }

  @ParameterizedTest
  @CsvSource({
    "photo, PICTURE",
    "voice, VOICE",
    "video_note, VOICE",
    "audio, VOICE",
    "video, FILE",
    "document, FILE",
    "location, PLACE",
    "venue, PLACE",
    "contact, CONTACT",
    "sticker, OTHER",
    "dice, OTHER",
    "poll, OTHER",
    "story, OTHER"
  })
  void what_has_no_words_is_told_by_its_kind(String field, Event.Sent.Kind kind) {
    assertThat(message("\"" + field + "\":{}").orElseThrow().event())
        .isEqualTo(new Event.Sent(kind));
  }

  @Test
  void an_animation_is_one_although_it_comes_as_a_document_too() {
    assertThat(message("\"document\":{},\"animation\":{}").orElseThrow().event())
        .isEqualTo(new Event.Sent(Event.Sent.Kind.OTHER));
  }

  @Test
  void what_is_passed_on_is_not_said() {
    var forwarded = message("\"forward_origin\":{\"type\":\"user\"},\"text\":\"4\"").orElseThrow();

    assertThat(forwarded.event()).isEqualTo(new Event.Forwarded(reading("4", "de")));
    assertThat(message("\"forward_origin\":{},\"photo\":[]").orElseThrow().event())
        .isEqualTo(new Event.Sent(Event.Sent.Kind.PICTURE));
  }

  @Test
  void of_an_answer_to_an_older_message_only_the_answer_is_read() {
    assertThat(
            said(
                message(
                        "\"reply_to_message\":{\"text\":\"3\"},\"quote\":{\"text\":\"3\"},\"text\":\"4\"")
                    .orElseThrow()))
        .isEqualTo("de:4");
  }

  @Test
  void a_changed_message_is_told_from_a_new_one_and_moving_on_a_map_is_nothing() {
    assertThat(edited("\"text\":\"5\"").orElseThrow().event())
        .isEqualTo(new Event.Corrected(reading("5", "de")));
    assertThat(edited("\"location\":{}")).isEmpty();
    assertThat(edited("\"forward_origin\":{},\"text\":\"5\"")).isEmpty();
  }

  @Test
  void a_button_that_the_message_does_not_show_cannot_be_live() {
    var markup =
        "\"date\":5,\"reply_markup\":{\"inline_keyboard\":[[{\"callback_data\":\"4.pain.3\"}]]}";

    assertThat(tap(markup).orElseThrow().event())
        .isEqualTo(new Event.Tapped(new Action(4, "foreign", Optional.empty())));
  }

  @Test
  void a_verdict_that_was_looked_up_inline_is_not_taken_for_their_own_words() {
    assertThat(message("\"via_bot\":{\"id\":4711,\"is_bot\":true},\"text\":\"Knee hug\""))
        .isEmpty();
    assertThat(said(message("\"via_bot\":{\"id\":4712},\"text\":\"my back\"").orElseThrow()))
        .isEqualTo("de:my back");
  }

  @Test
  void the_words_under_a_picture_count() {
    assertThat(said(message("\"photo\":[],\"caption\":\"my back\"").orElseThrow()))
        .isEqualTo("de:my back");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pinned_message", "something_new"})
  void service_messages_and_kinds_of_the_future_are_passed_over(String kind) {
    assertThat(message("\"" + kind + "\":{}")).isEmpty();
  }

  @Test
  void a_tap_knows_its_action_and_what_it_was_on() {
    var incoming =
        tap("""
        "text":"How much?","entities":[{"type":"bold","offset":0,"length":3}],
        "reply_markup":{"inline_keyboard":[
          [{"text":"Docs","url":"https://example.org"}],
          [{"text":"Much","callback_data":"4.pain.8"},
           {"text":"A little","callback_data":"4.pain.2"}]]}
        """)
            .orElseThrow();

    assertThat(incoming.event())
        .isEqualTo(new Event.Tapped(new Action(4, "pain", Optional.of("2"))));
    assertThat(incoming.origin())
        .isEqualTo(
            new Origin.Tap(
                "q1",
                60,
                Origin.Shows.TEXT,
                "How much?",
                "[{\"type\":\"bold\",\"offset\":0,\"length\":3}]",
                "A little"));
  }

  @Test
  void a_tap_below_a_picture_knows_the_caption_as_it_stands() {
    var incoming =
        tap("""
        "date":1,"caption":"How?","caption_entities":[{"type":"bold","offset":0,"length":3}],
        "photo":[{"file_id":"p"}],
        "reply_markup":{"inline_keyboard":[[{"text":"A little","callback_data":"4.pain.2"}]]}
        """)
            .orElseThrow();

    assertThat(incoming.origin())
        .isEqualTo(
            new Origin.Tap(
                "q1",
                60,
                Origin.Shows.PICTURE,
                "How?",
                "[{\"type\":\"bold\",\"offset\":0,\"length\":3}]",
                "A little"));
  }

  @Test
  void a_tap_on_a_message_that_is_no_longer_accessible_still_works() {
    var incoming = tap("\"date\":0").orElseThrow();

    assertThat(incoming.event()).isInstanceOf(Event.Tapped.class);
    assertThat(incoming.origin())
        .isEqualTo(new Origin.Tap("q1", 60, Origin.Shows.UNKNOWN, "", "[]", ""));
  }

  @ParameterizedTest
  @CsvSource({"kicked, Blocked", "member, Returned"})
  void being_blocked_and_let_back_in_are_events(String status, String event) {
    assertThat(membership(status).orElseThrow().event().getClass().getSimpleName())
        .isEqualTo(event);
  }

  @Test
  void other_memberships_are_passed_over() {
    assertThat(membership("restricted")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"update_id\":1,\"message\":{\"chat\":{\"id\":-5,\"type\":\"group\"},\"text\":\"hi\"}}",
        "{\"update_id\":1,\"channel_post\":{\"chat\":{\"id\":-5,\"type\":\"channel\"}}}",
        "{\"update_id\":1,\"edited_channel_post\":{\"chat\":{\"id\":7,\"type\":\"private\"},\"text\":\"a\"}}",
        "{\"update_id\":1,\"message\":{\"from\":{\"id\":9,\"is_bot\":true},"
            + "\"chat\":{\"id\":9,\"type\":\"private\"},\"message_id\":1,\"text\":\"hi\"}}",
        "{\"update_id\":1,\"callback_query\":{\"id\":\"q\",\"inline_message_id\":\"x\"}}",
        "{\"update_id\":1,\"inline_query\":{\"id\":\"9\",\"from\":{\"id\":7},\"query\":\"knee hug\"}}",
        "{\"update_id\":1}"
      })
  void what_is_none_of_the_coachs_business_is_passed_over(String body) {
    assertThat(updates.read(new Update(1, body))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "{\"message\":{\"message_id\":1," + CHAT + ",\"text\":\"no sender\"}}",
        "{\"message\":{" + FROM + "," + CHAT + ",\"text\":\"no id\"}}",
        "{\"message\":{" + FROM + "," + CHAT + ",\"message_id\":99999999999,\"text\":\"big\"}}",
        "{\"message\":{\"from\":{\"id\":\"seven\"}," + CHAT + ",\"message_id\":1,\"text\":\"a\"}}"
      })
  void what_is_broken_is_refused_and_not_repeated_in_the_error(String body) {
    assertThatThrownBy(() -> updates.read(new Update(1, body)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("text");
  }

  private Optional<Incoming> message(String fields) {
    return read("\"message\":{\"message_id\":70," + FROM + "," + CHAT + "," + fields + "}");
  }

  private Optional<Incoming> edited(String fields) {
    return read("\"edited_message\":{\"message_id\":70," + FROM + "," + CHAT + "," + fields + "}");
  }

  private Optional<Incoming> tap(String message) {
    return read(
        "\"callback_query\":{\"id\":\"q1\",\"data\":\"4.pain.2\","
            + FROM
            + ",\"message\":{\"message_id\":60,"
            + CHAT
            + ","
            + message
            + "}}");
  }

  private Optional<Incoming> membership(String status) {
    return read(
        "\"my_chat_member\":{"
            + FROM
            + ","
            + CHAT
            + ",\"new_chat_member\":{\"status\":\""
            + status
            + "\"}}");
  }

  private Optional<Incoming> read(String fields) {
    return updates.read(new Update(1, "{\"update_id\":1," + fields + "}"));
  }

  private static String said(Incoming incoming) {
    return ((Event.Said) incoming.event()).reading().said();
  }

  static Reading reading(String text, String language) {
    return Reading.of(language + ":" + text, Intent.UNKNOWN);
  }
}
