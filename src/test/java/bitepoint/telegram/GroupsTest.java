package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.Fault;
import bitepoint.local.Group;
import org.junit.jupiter.api.Test;

/// The coach in a group: it says once where to talk to it, and leaves.
class GroupsTest extends BotAtWork {
  private final Group group = telegram.addGroup("Backs of Lisbon");

  @Test
  void it_says_once_where_to_talk_to_it_and_leaves_however_much_is_said_there() {
    group.addsBot(sam);
    for (var i = 0; i < 20; i++) {
      group.says(ada, "my back went " + i);
    }
    start(NO_LIMITS);
    Soon.until("the farewell", () -> !group.fromBot().isEmpty() && !group.hasBot());
    group.says(ada, "where did it go?");
    quiet();

    assertThat(group.fromBot()).hasSize(1);
    assertThat(group.fromBot().getFirst()).contains("https://t.me/BitePointBot");
    assertThat(rows("SELECT id FROM person")).isEmpty();
  }

  @Test
  void who_adds_it_again_soon_is_left_without_a_word() {
    start(NO_LIMITS);
    group.addsBot(sam);
    Soon.until("the farewell", () -> !group.hasBot());
    quiet();
    group.addsBot(sam);
    Soon.until("that it leaves again", () -> !group.hasBot());
    quiet();

    assertThat(group.fromBot()).hasSize(1);
  }

  @Test
  void what_still_arrives_from_a_group_makes_it_leave_again_without_a_word() {
    start(NO_LIMITS);
    group.addsBot(sam);
    Soon.until("the farewell", () -> !group.hasBot());
    quiet();
    var calls = telegram.calls("leaveChat").size();
    group.says(ada, "/start@BitePointBot");
    quiet();

    assertThat(telegram.calls("leaveChat")).hasSizeGreaterThan(calls);
    assertThat(group.fromBot()).hasSize(1);
    assertThat(texts(ada)).isEmpty();
    assertThat(rows("SELECT id FROM person")).isEmpty();
  }

  @Test
  void being_thrown_out_first_harms_nothing() {
    telegram.inject(
        "sendMessage", Fault.refused(403, "Forbidden: bot was kicked from the group chat"));
    start(NO_LIMITS);
    group.addsBot(sam);
    telegram.awaitFaults(1, Soon.PATIENCE);
    sam.says("/start");
    sam.awaitMessages(1, Soon.PATIENCE);
    quiet();

    assertThat(rows("SELECT id FROM person")).containsExactly("7");
  }
}
