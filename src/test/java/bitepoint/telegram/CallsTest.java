package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.conversation.Action;
import bitepoint.conversation.Button;
import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallsTest {
  private static final Keyboard MUCH_OR_LITTLE =
      Keyboard.row(
          Button.of(Words.of("much"), "pain", 8), Button.of(Words.of("little"), "pain", 2));
  private static final Reply ASK =
      new Reply.Text(Words.of("how-much", "name", "<Sam>"), MUCH_OR_LITTLE);
  private static final Reply NOTED = new Reply.Text(Words.of("noted"), Keyboard.NONE);
  private static final Origin WROTE = new Origin.Message(70);

  private final Calls calls = new Calls(Phrases.book());

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
    var german = person("de", 0);
    var call = only(calls.render(german, incoming(said(), WROTE), step(1, ASK)));

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
  void of_two_keyboards_only_the_last_is_shown() {
    var sent = said(0, step(1, ASK, ASK));

    assertThat(sent).extracting(Call::carries).containsExactly(Optional.empty(), Optional.of(1));
    assertThat(json(sent.getFirst()).has("reply_markup")).isFalse();
  }

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
    var tap = new Origin.Tap("q1", 60, "", "[]", "");
    var sent = calls.render(person("en", 4), incoming(tap(4), tap), step(5, NOTED));

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
  void an_edit_where_nothing_was_tapped_is_a_message() {
    var sent = said(0, step(0, new Reply.EditOf(Words.of("noted"), Keyboard.NONE)));

    assertThat(methods(sent)).containsExactly("sendMessage");
  }

  @Test
  void a_notice_is_the_taps_answer_in_plain_text() {
    var sent = tapped(4, 4, step(4, new Reply.Toast(Words.of("notice"))));

    assertThat(json(only(sent)).path("text").asText()).isEqualTo("Too late & gone");
  }

  @Test
  void a_long_notice_is_cut_to_two_hundred_characters() {
    var words = Words.of("long", "text", "x".repeat(201));
    var sent = tapped(4, 4, step(4, new Reply.Toast(words)));

    assertThat(json(only(sent)).path("text").asText()).hasSize(200).endsWith("x…");
  }

  @Test
  void a_notice_where_nothing_was_tapped_is_a_message() {
    assertThat(methods(said(4, step(4, new Reply.Toast(Words.of("notice"))))))
        .containsExactly("sendMessage");
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
  void a_reaction_to_a_tap_is_nothing() {
    assertThat(methods(tapped(4, 4, step(4, new Reply.Reaction("👍")))))
        .containsExactly("answerCallbackQuery");
  }

  @Test
  void an_outdated_keyboard_goes_and_so_does_the_live_one_when_a_fresh_one_comes() {
    var sent = tapped(4, 2, step(5, new Reply.Toast(Words.of("notice")), ASK));

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
    assertThat(methods(tapped(4, 3, step(4, new Reply.Toast(Words.of("notice"))))))
        .containsExactly("answerCallbackQuery");
  }

  @Test
  void a_reminder_is_a_nudge_and_retires_the_keyboard_before_it() {
    var due = new Event.CameDue(new Reminder(Reminder.Kind.CHECK_IN, Instant.EPOCH));
    var sent = calls.render(person("en", 4), incoming(due, new Origin.Elsewhere()), step(5, ASK));

    assertThat(methods(sent)).containsExactly("sendMessage", "editMessageReplyMarkup");
    assertThat(sent).extracting(Call::kind).containsExactly(Kind.NUDGE, Kind.EDIT);
  }

  @Test
  void nobody_writes_to_somebody_who_blocked_the_bot() {
    var blocked = incoming(new Event.Blocked(), new Origin.Elsewhere());

    assertThat(calls.render(person("en", 4), blocked, step(5, NOTED))).isEmpty();
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
    assertThat(methods(calls.apologise(person("en", 4)))).containsExactly("sendMessage");
  }

  private List<Call> said(int turn, Step step) {
    return calls.render(person("en", turn), incoming(said(), WROTE), step);
  }

  private List<Call> tapped(int turn, int tappedTurn, Step step) {
    var entities = "[{\"type\":\"bold\",\"offset\":0,\"length\":3}]";
    var tap = new Origin.Tap("q1", 60, "How much?", entities, "A little");
    return calls.render(person("en", turn), incoming(tap(tappedTurn), tap), step);
  }

  private static Event tap(int turn) {
    return new Event.Tapped(new Action(turn, "pain", Optional.of("2")));
  }

  private static Event said() {
    return new Event.Said(
        new Reading(
            "hello",
            Intent.GREETING,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of()));
  }

  private static Incoming incoming(Event event, Origin origin) {
    return new Incoming(7, "Sam", "en", event, origin);
  }

  private static Person person(String language, int turn) {
    var stranger = Person.stranger(7, "Sam", language);
    return stranger.after(new Step(new Idle(), turn, List.of(), List.of()), Instant.EPOCH);
  }

  private static Step step(int turn, Reply... replies) {
    return new Step(new Idle(), turn, List.of(replies), List.of());
  }

  private static Call only(List<Call> calls) {
    assertThat(calls).hasSize(1);
    return calls.getFirst();
  }

  private static List<String> methods(List<Call> calls) {
    return calls.stream().map(Call::method).toList();
  }

  private static JsonNode json(Call call) {
    return tree(call.body());
  }

  private static JsonNode tree(String json) {
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
