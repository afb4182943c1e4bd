package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Somebody who sends far more than can be answered.
class ManyMessagesTest extends BotAtWork {
  private static final Limits SLOW = new Limits(1_000, 4, 4);
  private static final int MANY = 100;

  @Test
  void a_hundred_messages_get_a_few_answers_and_the_last_gets_its_own() {
    start(SLOW);
    flood("/help");
    sam.awaitThat(_ -> said("I ask how your back is each day"), Soon.PATIENCE);
    quiet();

    assertThat(texts(sam)).filteredOn(text -> text.startsWith("That's a lot at once")).hasSize(1);
    assertThat(texts(sam).indexOf("That's a lot at once. I read the last one."))
        .isLessThan(indexOf("I ask how your back is each day"));
    assertThat(texts(sam)).hasSizeLessThan(MANY / 3);
    assertThat(rows("SELECT 1 FROM inbox WHERE outcome = 'failed'")).isEmpty();
  }

  @Test
  void an_alarm_and_a_cry_for_help_among_them_are_heard_before_the_rest_is_answered() {
    start(SLOW);
    flood("/help");
    sam.says("my bum is numb");
    sam.says("hello");
    sam.says("i want to die");
    sam.says("/help");
    sam.awaitThat(_ -> said("I ask how your back is each day"), Soon.PATIENCE);

    assertThat(said("Please stop here and get this checked today")).isTrue();
    assertThat(said("I'm glad you wrote that")).isTrue();
    assertThat(indexOf("Please stop here")).isLessThan(indexOf("I ask how your back is each day"));
    assertThat(indexOf("I'm glad you wrote"))
        .isLessThan(indexOf("I ask how your back is each day"));
  }

  @Test
  void others_are_answered_as_if_nobody_else_were_there() {
    start(SLOW);
    flood("/help");
    ada.says("/start");
    Soon.until("Ada's answer", () -> receivers().contains("8"));
    var before = receivers().subList(0, receivers().indexOf("8"));

    assertThat(before).as("what went to Sam before Ada's answer").hasSizeLessThan(20);
    assertThat(rows("SELECT count(*) FROM outbox WHERE person_id = 7 AND status = 'queued'"))
        .allSatisfy(count -> assertThat(Integer.parseInt(count)).isLessThan(20));
    assertThat(texts(ada).getFirst()).startsWith("Hi Ada.");
  }

  @Test
  void what_was_put_off_is_answered_by_the_next_process() {
    start(SLOW);
    flood("/help");
    Soon.until("the first", () -> !texts(sam).isEmpty());
    stop();
    start(SLOW);
    sam.awaitThat(_ -> said("I ask how your back is each day"), Soon.PATIENCE);
    quiet();

    assertThat(texts(sam)).hasSizeLessThan(MANY / 3);
  }

  @Test
  void an_alarm_that_was_not_out_when_the_process_ended_is_the_first_that_the_next_one_sends() {
    telegram.inject("sendMessage", Fault.silence(), 2);
    start(SLOW);
    sam.says("/start");
    telegram.awaitFaults(1, Soon.PATIENCE);
    List.of("hello", "hello", "hello").forEach(sam::says);
    sam.says("my bum is numb");
    telegram.awaitFaults(2, Soon.PATIENCE);
    stop();
    start(SLOW);
    sam.awaitMessages(2, Soon.PATIENCE);

    assertThat(texts(sam).getFirst()).startsWith("Please stop here and get this checked today");
  }

  private List<String> receivers() {
    return telegram.calls("sendMessage").stream().map(call -> call.text("chat_id")).toList();
  }

  private void flood(String last) {
    for (var i = 1; i < MANY; i++) {
      sam.says("and another thing " + i);
    }
    sam.says(last);
  }

  private boolean said(String words) {
    return indexOf(words) >= 0;
  }

  private int indexOf(String words) {
    var texts = texts(sam);
    for (var at = 0; at < texts.size(); at++) {
      if (texts.get(at).startsWith(words)) {
        return at;
      }
    }
    return -1;
  }
}
