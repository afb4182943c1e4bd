package bitepoint.telegram;

import static bitepoint.telegram.UpdatesTest.CHAT;
import static bitepoint.telegram.UpdatesTest.FROM;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Update;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Updates that are not from somebody's own chat with the coach.
class ForeignUpdatesTest {
  private final Updates updates =
      new Updates(UpdatesTest::reading, Phrases.book(), "4711", Optional::empty);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"message\":{\"message_id\":1,%s,\"chat\":{\"id\":9,\"type\":\"private\"},\"text\":\"4\"}}",
        "{\"edited_message\":{\"message_id\":1,%s,\"chat\":{\"id\":9,\"type\":\"private\"},\"text\":\"4\"}}",
        "{\"my_chat_member\":{%s,\"chat\":{\"id\":9,\"type\":\"private\"},"
            + "\"new_chat_member\":{\"status\":\"kicked\"}}}"
      })
  void in_somebody_elses_chat_nobody_can_have_said_anything(String update) {
    var body = update.formatted(FROM);

    assertThat(updates.read(new Update(1, body))).isEmpty();
    assertThat(updates.aside(new Update(1, body))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"data\":\"4.pain.2\",\"message\":{\"message_id\":60,\"chat\":{\"id\":9,\"type\":\"private\"}}",
        "\"data\":\"4.pain.2\",\"message\":{\"message_id\":60,\"chat\":{\"id\":-9,\"type\":\"group\"}}",
        "\"data\":\"4.pain.2\",\"inline_message_id\":\"x\"",
        "\"data\":\"4.pain.2\",\"message\":{\"message_id\":60,\"from\":{\"id\":9},"
            + "\"chat\":{\"id\":7,\"type\":\"private\"}}",
        "\"data\":\"4.pain.2\",\"message\":{\"message_id\":60,\"forward_origin\":{},"
            + "\"chat\":{\"id\":7,\"type\":\"private\"}}",
        "\"data\":\"pain\",\"message\":{\"message_id\":60,\"chat\":{\"id\":7,\"type\":\"private\"}}",
        "\"data\":\"\\u0000\\ud83d\\u0007\",\"message\":{\"message_id\":60,\"chat\":{\"id\":7,\"type\":\"private\"}}",
        "\"game_short_name\":\"x\",\"message\":{\"message_id\":60,\"chat\":{\"id\":7,\"type\":\"private\"}}"
      })
  void a_tap_that_is_not_on_a_button_of_ours_is_answered_and_nothing_else(String fields) {
    var body = "{\"callback_query\":{\"id\":\"q1\"," + FROM + "," + fields + "}}";

    assertThat(updates.read(new Update(1, body))).isEmpty();
    assertThat(updates.aside(new Update(1, body)).orElseThrow().calls())
        .extracting(call -> call.method() + " " + call.body())
        .containsExactly("answerCallbackQuery {\"callback_query_id\":\"q1\"}");
  }

  @Test
  void a_group_is_told_in_the_language_of_who_added_the_coach_where_to_talk_to_it() {
    var added =
        "{\"my_chat_member\":{\"chat\":{\"id\":-5,\"type\":\"channel\"},"
            + FROM
            + ",\"new_chat_member\":{\"status\":\"administrator\",\"user\":{\"username\":\"SomeBot\"}}}}";
    var said = "{\"message\":{\"chat\":{\"id\":-5,\"type\":\"group\"},\"text\":\"hi\"}}";

    assertThat(farewell(added))
        .containsExactly("Schreib mir hier: https://t.me/SomeBot", "leaveChat");
    assertThat(farewell(said)).containsExactly("Write to me here: tg://user?id=4711", "leaveChat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"left", "kicked"})
  void a_group_that_it_is_out_of_is_told_nothing(String status) {
    var out =
        "{\"my_chat_member\":{\"chat\":{\"id\":-5,\"type\":\"group\"},"
            + FROM
            + ",\"new_chat_member\":{\"status\":\""
            + status
            + "\"}}}";

    assertThat(updates.aside(new Update(1, out))).isEmpty();
  }

  @Test
  void data_longer_than_telegram_allows_is_not_ours() {
    var body =
        "{\"callback_query\":{\"id\":\"q1\",\"data\":\"4.pain."
            + "2".repeat(100_000)
            + "\","
            + FROM
            + ",\"message\":{\"message_id\":60,"
            + CHAT
            + "}}}";

    assertThat(updates.read(new Update(1, body))).isEmpty();
  }

  private List<String> farewell(String body) {
    var update = new Update(1, body);
    assertThat(updates.read(update)).isEmpty();
    return updates.aside(update).orElseThrow().calls().stream()
        .map(call ->
            call.method().equals("leaveChat")
                ? "leaveChat"
                : Exchange.json(call).path("text").asText())
        .toList();
  }
}
