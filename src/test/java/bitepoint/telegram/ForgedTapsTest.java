package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Taps that no finger made on a button of ours do nothing, and are answered.
class ForgedTapsTest extends BotAtWork {
  private static final String SAM = "{\"id\":7,\"is_bot\":false,\"first_name\":\"Sam\"}";
  private static final String SAMS = "{\"id\":7,\"type\":\"private\"}";

  @BeforeEach
  void sam_is_asked_how_it_is() {
    start(NO_LIMITS);
    for (var label : new String[] {"", "That's fine, go on", "None of these", "None of these"}) {
      if (label.isEmpty()) {
        sam.says("/start");
      } else {
        sam.taps(label);
      }
      quiet();
    }
    assertThat(sam.lastKeyboard()).as("the scale").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain.4",
        "TURN.pain.11",
        "TURN.settings",
        "TURN.yes",
        "99.pain.4",
        "-1.pain.4",
        "TURN",
        "\\u0000\\u0001"
      })
  void what_the_message_does_not_offer_does_nothing(String data) {
    doesNothing(SAM, SAMS, data.replace("TURN", turn()));
  }

  @Test
  void nor_does_what_is_longer_than_telegram_allows() {
    doesNothing(SAM, SAMS, turn() + ".pain." + "4".repeat(50_000));
  }

  @Test
  void nor_does_the_finger_of_somebody_else() {
    doesNothing(SAM.replace("7", "8"), SAMS, turn() + ".pain.4");
  }

  @Test
  void nor_does_a_tap_in_a_group() {
    doesNothing(SAM, "{\"id\":-100,\"type\":\"supergroup\"}", turn() + ".pain.4");
  }

  @Test
  void the_same_tap_twice_counts_once() {
    var message = sam.fromBot().getLast().id();
    var data = turn() + ".pain.4";
    sam.taps(message, data);
    quiet();
    var before = known();
    var messages = texts(sam);
    sam.taps(message, data);
    quiet();

    assertThat(known()).isEqualTo(before);
    assertThat(texts(sam)).isEqualTo(messages);
    assertThat(sam.tapAnswers()).hasSize(5);
  }

  @Test
  void a_tap_on_an_old_message_changes_nothing_that_is_known_and_asks_again() {
    var first = sam.fromBot().getFirst().id();
    sam.taps("4");
    quiet();
    var before = known().stream().map(ForgedTapsTest::withoutTurn).toList();
    sam.taps(first, "1.agree");
    quiet();

    assertThat(known().stream().map(ForgedTapsTest::withoutTurn)).isEqualTo(before);
    assertThat(sam.lastKeyboard()).isNotEmpty();
  }

  private void doesNothing(String from, String chat, String data) {
    var before = known();
    var messages = texts(sam);
    var answers = telegram.calls("answerCallbackQuery").size();
    var _ =
        telegram.deliverRaw(
            """
            {"update_id":%%d,"callback_query":{"id":"f1","from":%s,"chat_instance":"1","data":"%s",
            "message":{"message_id":%d,"date":5,"from":{"id":4711,"is_bot":true,"first_name":"B"},"chat":%s,
            "text":"?","reply_markup":{"inline_keyboard":[[{"text":"4","callback_data":"%s.pain.4"}]]}}}}\
            """
                .formatted(from, data, sam.fromBot().getLast().id(), chat, turn()));
    telegram.awaitCalls("answerCallbackQuery", answers + 1, Soon.PATIENCE);
    quiet();

    assertThat(known()).isEqualTo(before);
    assertThat(texts(sam)).isEqualTo(messages);
    assertThat(texts(ada)).isEmpty();
  }

  private String turn() {
    return rows("SELECT turn FROM person WHERE id = 7").getFirst();
  }

  private static String withoutTurn(String row) {
    return row.replaceFirst("\\} \\d+ ", "} ");
  }
}
