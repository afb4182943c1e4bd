package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
  private static final Call MESSAGE =
      call("sendMessage", "{\"chat_id\":7,\"text\":\"<b>a</b> &lt; b\",\"parse_mode\":\"HTML\"}");
  private static final Call EDIT =
      call(
          "editMessageText",
          "{\"chat_id\":7,\"message_id\":60,\"text\":\"a\",\"parse_mode\":\"HTML\"}");
  private static final Call RETOLD =
      call("editMessageText", "{\"chat_id\":7,\"message_id\":60,\"text\":\"a\\n✓ b\"}");

  @ParameterizedTest
  @CsvSource({
    "400, Bad Request: message text is empty, Refused",
    "400, Bad Request: chat not found, Gone",
    "400, Bad Request: query is too old and response timeout expired or query ID is invalid, Delivered",
    "401, Unauthorized, Unreached",
    "403, Forbidden: bot was blocked by the user, Gone",
    "404, Not Found, Unreached",
    "413, Request Entity Too Large, Refused",
    "429, Too Many Requests, Flood",
    "500, Internal Server Error, Unclear",
    "502, Bad Gateway, Unclear"
  })
  void a_refusal_means(int code, String description, String verdict) {
    assertThat(on(MESSAGE, code, description).getClass().getSimpleName()).isEqualTo(verdict);
  }

  @Test
  void an_edit_that_changes_nothing_is_as_good_as_done() {
    assertThat(on(EDIT, 400, "Bad Request: message is not modified: specified new message content"))
        .isEqualTo(new Verdict.Delivered(Optional.of(60)));
  }

  @Test
  void text_that_cannot_be_parsed_is_said_plainly() {
    var verdict = on(MESSAGE, 400, "Bad Request: can't parse entities: Unsupported start tag");

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Mended.class,
            mended ->
                assertThat(mended.call().body()).isEqualTo("{\"chat_id\":7,\"text\":\"a < b\"}"));
    assertThat(on(RETOLD, 400, "can't parse entities")).isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"message to edit not found", "message can't be edited"})
  void an_edit_whose_message_is_gone_becomes_a_new_message(String description) {
    assertThat(on(EDIT, 400, "Bad Request: " + description))
        .isInstanceOfSatisfying(
            Verdict.Mended.class,
            mended -> {
              assertThat(mended.call().method()).isEqualTo("sendMessage");
              assertThat(mended.call().kind()).isEqualTo(Kind.REPLY);
              assertThat(mended.call().body()).doesNotContain("message_id");
            });
  }

  @Test
  void an_edit_that_only_retold_the_question_is_let_go_with_its_message() {
    assertThat(on(RETOLD, 400, "Bad Request: message to edit not found"))
        .isEqualTo(new Verdict.Delivered(Optional.empty()));
  }

  @Test
  void a_call_is_aimed_by_putting_the_messages_id_into_it() {
    assertThat(Mending.about(9, call("editMessageReplyMarkup", "{\"chat_id\":7}")).body())
        .isEqualTo("{\"message_id\":9,\"chat_id\":7}");
    assertThat(Mending.about(9, call("unpinAllChatMessages", "{}")).body())
        .isEqualTo("{\"message_id\":9}");
  }

  private static Verdict on(Call call, int code, String description) {
    return Verdict.on(call, new Answer.No<>(code, description, Optional.empty()));
  }

  private static Call call(String method, String body) {
    return new Call(Kind.EDIT, method, body, Optional.empty(), Optional.empty());
  }
}
