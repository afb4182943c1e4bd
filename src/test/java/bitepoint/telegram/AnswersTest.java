package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Update;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"ok\":true,\"result\":{\"message_id\":5,\"chat\":{\"message_id\":9}}} | 5",
        "{\"result\":{\"chat\":{\"message_id\":9},\"message_id\":5},\"ok\":true} | 5"
      })
  void a_message_answers_with_its_id_whatever_the_order_of_fields(String json, int id) {
    assertThat(call(json)).isEqualTo(new Answer.Ok<>(Optional.of(id)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ok\":true,\"result\":true}",
        "{\"ok\":true,\"result\":[{\"message_id\":1}]}",
        "{\"ok\":true,\"result\":{\"message_id\":99999999999}}"
      })
  void what_is_no_message_answers_without_an_id(String json) {
    assertThat(call(json)).isEqualTo(new Answer.Ok<>(Optional.empty()));
  }

  @Test
  void a_refusal_keeps_code_description_and_how_long_to_wait() {
    var json =
        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\","
            + "\"parameters\":{\"migrate_to_chat_id\":1,\"retry_after\":35}}";

    assertThat(call(json))
        .isEqualTo(new Answer.No<>(429, "Too Many Requests", Optional.of(Duration.ofSeconds(35))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "can't parse entities: Unsupported start tag \"Sam\" at 3 | can't parse entities: Unsupported start tag … at 3",
        "Unmatched end tag, expected \"</b>\", found \"a\"b\"       | Unmatched end tag, expected …",
        "can't parse: button URL 'my words' isn't valid           | can't parse: button URL … isn't valid",
        "message can't be edited, and it isn't here               | message can't be edited, and it isn't here"
      })
  void what_a_refusal_quotes_is_left_out(String description, String kept) {
    assertThat(new Answer.No<>(400, description, Optional.empty()).description()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<html>502 Bad Gateway</html>", "", "[]", "{}", "{\"ok\":true", "{\"ok\":true}"})
  void what_is_no_answer_of_the_bot_api_is_unclear(String text) {
    assertThat(call(text)).isInstanceOf(Answer.Unclear.class);
  }

  @Test
  void updates_are_cut_out_as_they_stand() {
    var first = "{\"update_id\":10, \"message\":{\"text\":\"Grüße 😀 \\\"[{]}\\\"\",\"x\":[{}]}}";
    var second = "{\"message\":{\"update_id\":1},\"update_id\":11}";

    assertThat(poll("{\"ok\":true,\"result\":[" + first + " ,\n" + second + "]}"))
        .isEqualTo(batch(new Update(10, first), new Update(11, second)));
  }

  @Test
  void a_large_answer_is_cut_as_exactly_as_a_small_one() {
    var texts =
        IntStream.range(0, 100)
            .mapToObj(i -> "{\"update_id\":" + i + ",\"text\":\"" + "😀ä".repeat(500) + "\"}")
            .toList();
    var answer = texts.stream().collect(Collectors.joining(",", "{\"ok\":true,\"result\":[", "]}"));

    var updates = ((Answer.Ok<RawUpdates.Batch>) poll(answer)).result().updates();

    assertThat(updates).extracting(Update::body).isEqualTo(texts);
  }

  @Test
  void what_is_no_update_spoils_no_other() {
    var json =
        "{\"ok\":true,\"result\":[7,{\"update_id\":10},{\"update_id\":\"x\"},"
            + "{\"update_id\":99999999999999999999},[[]],{\"update_id\":11}]}";
    var batch = ((Answer.Ok<RawUpdates.Batch>) poll(json)).result();

    assertThat(batch.updates()).extracting(Update::id).containsExactly(10L, 11L);
    assertThat(batch.broken()).containsExactly(0, 2, 3, 4);
  }

  private static Answer<Optional<Integer>> call(String json) {
    return new RawCall("sendMessage", "{}").deserializeResponse(json);
  }

  private static Answer<RawUpdates.Batch> poll(String json) {
    return new RawUpdates(OptionalLong.empty(), 50).deserializeResponse(json);
  }

  private static Answer<RawUpdates.Batch> batch(Update... updates) {
    return new Answer.Ok<>(new RawUpdates.Batch(List.of(updates), List.of()));
  }
}
