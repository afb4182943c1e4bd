package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import bitepoint.store.seal.Keyring;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody at the disk moves what was sealed for one place to another.
class BrokenSealTest {
  private static final Keyring KEYS = Keyring.parse(Keyring.freshKey()).orElseThrow();
  private static final Duration DAY = Duration.ofDays(1);
  private @TempDir Path folder;

  @Test
  void a_turn_goes_as_ever_and_nothing_of_it_is_in_the_clear() {
    try (var town = town()) {
      town.keep(Village.says(1, 7, "hello"), Village.says(2, 7, "again"));

      assertThat(town.heard()).containsExactly("heard.hello", "heard.again");
      assertThat(town.person(7).name()).isEqualTo("Sam");
      assertThat(town.column("SELECT body FROM outbox")).allMatch(body -> body.startsWith("enc1:"));
    }
    try (var town = Town.asleep(storage(), Village.coach(BrokenSealTest::daily))) {
      assertThat(town.engine.outbox().left())
          .extracting(row -> row.call().body())
          .containsExactly("heard.hello", "heard.again");
    }
  }

  @Test
  void what_was_kept_and_not_taken_is_taken_by_the_next_process() {
    try (var town = Town.asleep(storage(), Village.coach(BrokenSealTest::daily))) {
      town.engine.inbox().keep(List.of(Village.says(1, 7, "hello"), Village.says(2, 7, "again")));
      assertThat(town.column("SELECT body FROM inbox")).allMatch(body -> body.startsWith("enc1:"));
    }
    try (var town = town()) {
      town.settle();
      assertThat(town.heard()).containsExactly("heard.hello", "heard.again");
    }
  }

  @Test
  void whoever_was_meddled_with_gets_an_apology_and_the_others_go_on() {
    try (var town = town()) {
      town.keep(Village.says(1, 7, "hello"), Village.says(2, 8, "hello"));
      meddle(
          town, "UPDATE person SET state = (SELECT state FROM person WHERE id = 7) WHERE id = 8");
    }
    try (var town = town()) {
      var stored = town.column("SELECT name || state || profile FROM person WHERE id = 8");

      town.engine
          .inbox()
          .keep(
              List.of(
                  Village.says(3, 8, "are you there"),
                  Village.says(4, 7, "still here"),
                  Village.says(5, 9, "new here")));
      town.settle();

      assertThat(town.heard()).containsExactly("sorry", "heard.still here", "heard.new here");
      assertThat(town.column("SELECT name || state || profile FROM person WHERE id = 8"))
          .isEqualTo(stored);
      assertThat(town.column("SELECT update_id FROM inbox WHERE outcome = 'failed'"))
          .containsExactly("3");
    }
  }

  @Test
  void their_reminder_rests_and_holds_nobody_up() {
    try (var town = town()) {
      town.keep(Village.says(1, 7, "hello"), Village.says(2, 8, "hello"));
      meddle(town, "UPDATE person SET name = (SELECT name FROM person WHERE id = 7) WHERE id = 8");
      town.pass(DAY);

      assertThat(town.engine.ticker().tick()).isEqualTo(2);

      town.settle();
      assertThat(town.heard()).endsWith("heard.hello", "heard.CHECK_IN");
      assertThat(town.engine.ticker().nextDue(8)).contains(town.now().plus(Duration.ofHours(1)));
    }
  }

  @Test
  void a_message_is_not_delivered_to_somebody_else() {
    try (var town = town()) {
      town.keep(Village.says(1, 7, "hello"), Village.says(2, 8, "hi"));
      meddle(town, "UPDATE outbox SET person_id = 8 WHERE person_id = 7");
    }
    try (var town = Town.asleep(storage(), Village.coach(BrokenSealTest::daily))) {
      assertThat(town.engine.outbox().left())
          .extracting(row -> row.call().body())
          .containsExactly("heard.hi");
      assertThat(town.column("SELECT status FROM outbox ORDER BY id"))
          .containsExactly("uncertain", "queued");
    }
  }

  @Test
  void one_of_many_that_wait_for_room_keeps_no_other_back() {
    var given = new ArrayList<Outbox.Row>();
    try (var town = town()) {
      for (var id = 1; id <= 6; id++) {
        town.keep(Village.says(id, id, "hello"));
      }
      town.engine
          .outbox()
          .whenQueued(
              new Outbox.Recipient() {
                @Override
                public void take(List<Outbox.Row> rows) {
                  given.addAll(rows);
                }

                @Override
                public int room() {
                  return 0;
                }
              });
      town.pass(DAY);
      town.engine.ticker().tick();
      meddle(
          town,
          "UPDATE outbox SET body = (SELECT body FROM outbox WHERE person_id = 1)"
              + " WHERE person_id = 2 AND kind = 'NUDGE'");

      while (town.engine.outbox().hasMore()) {
        town.engine.outbox().more(3);
      }

      assertThat(given).extracting(Outbox.Row::chatId).containsExactly(1L, 3L, 4L, 5L, 6L);
    }
  }

  @Test
  void an_update_that_was_meddled_with_is_set_aside() {
    try (var town = Town.asleep(storage(), Village.coach(BrokenSealTest::daily))) {
      town.engine.inbox().keep(List.of(Village.says(1, 7, "hello"), Village.says(2, 7, "again")));
      meddle(town, "UPDATE inbox SET body = (SELECT body FROM inbox WHERE update_id = 2)");
    }
    try (var town = town()) {
      town.settle();
      assertThat(town.heard()).containsExactly("heard.again");
      assertThat(town.column("SELECT outcome FROM inbox ORDER BY arrival"))
          .containsExactly("failed", "done");
    }
  }

  private Town town() {
    return Town.awake(storage(), Village.coach(BrokenSealTest::daily));
  }

  private Storage storage() {
    return new Storage("jdbc:sqlite:" + folder.resolve("town.db"), KEYS, Optional.empty());
  }

  private static void meddle(Town town, String sql) {
    assertThat(town.<Integer>look(jdbi -> jdbi.withHandle(handle -> handle.execute(sql))))
        .isPositive();
  }

  private static Step daily(Person person, Event event, Instant now) {
    var again = new Change.Agreed(new Reminder(Reminder.Kind.CHECK_IN, now.plus(DAY)));
    return new Step(
        new Idle(),
        person.turn() + 1,
        List.of(new Reply.Text(Words.of("heard." + Village.word(event)), Keyboard.NONE)),
        List.of(again));
  }
}
