package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Preferences;
import bitepoint.conversation.Profile;
import bitepoint.conversation.Step;
import bitepoint.ground.Ground;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Ground.class)
class TurnsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private @Parameter Ground ground;
  private @TempDir Path folder;

  @Test
  void a_stranger_is_met_answered_and_remembered() {
    try (var town = town(Village::echo)) {
      town.keep(Village.says(1, 7, "hello"));

      assertThat(town.heard()).containsExactly("heard.hello");
      assertThat(town.person(7).name()).isEqualTo("Sam");
      assertThat(town.person(7).turn()).isEqualTo(1);
      assertThat(town.person(7).turnedAt()).isEqualTo(Town.NOON);
    }
  }

  @Test
  void updates_of_one_batch_are_taken_in_order_each_seeing_what_the_one_before_left() {
    try (var town =
        town((person, event, _) -> Village.step(person, person.turn() + Village.word(event)))) {
      var updates =
          IntStream.range(0, 500).mapToObj(i -> Village.says(1000 + i, 1 + i % 3, "")).toList();

      town.engine.inbox().keep(updates);
      town.settle();

      for (var id = 1; id <= 3; id++) {
        var chat = id;
        var turns =
            town.queued.stream()
                .filter(row -> row.chatId() == chat)
                .map(row -> Integer.parseInt(row.call().body()))
                .toList();
        assertThat(turns).isEqualTo(IntStream.range(0, turns.size()).boxed().toList());
        assertThat(turns).hasSizeGreaterThan(165);
      }
    }
  }

  @Test
  void an_update_that_comes_again_is_left_out() {
    try (var town = town(Village::echo)) {
      town.keep(Village.says(1, 7, "once"), Village.says(1, 7, "once"));
      town.keep(Village.says(1, 7, "once"), Village.says(2, 7, "next"));

      assertThat(town.heard()).containsExactly("heard.once", "heard.next");
    }
  }

  @Test
  void update_ids_that_jump_back_are_taken_as_they_arrive() {
    try (var town = town(Village::echo)) {
      town.keep(Village.says(900_000, 7, "before"));
      town.keep(Village.says(12, 7, "after"), Village.says(5, 7, "last"));

      assertThat(town.heard()).containsExactly("heard.before", "heard.after", "heard.last");
    }
  }

  @Test
  void what_is_none_of_the_coachs_business_is_done_with_in_silence() {
    try (var town = town(Village::echo)) {
      town.keep(Village.says(1, 7, "in a group"));

      assertThat(town.heard()).isEmpty();
      assertThat(town.column("SELECT outcome FROM inbox")).containsExactly("done");
      assertThat(town.column("SELECT id FROM person")).isEmpty();
    }
  }

  @Test
  void what_people_wrote_is_gone_once_it_had_its_turn() {
    try (var town = town(Village::echo)) {
      town.keep(Village.says(1, 7, "private"), Village.says(2, 7, "unreadable"));

      assertThat(town.column("SELECT body FROM inbox")).containsExactly("", "");
      assertThat(town.column("SELECT outcome FROM inbox ORDER BY arrival"))
          .containsExactly("done", "failed");
    }
  }

  @Test
  void a_language_that_somebody_chose_stays_whatever_telegram_says() {
    var chosen = Profile.unknown().preferring(Preferences.USUAL.language(Optional.of("fr")));
    try (var town =
        town((person, event, now) ->
            new Step(
                new Idle(), person.turn() + 1, List.of(), List.of(new Change.ProfileIs(chosen))))) {
      town.keep(new Update(1, "7|Sam|en|hello"));
      town.keep(new Update(2, "7|Sam|de|hello"));

      assertThat(town.person(7).language()).isEqualTo("fr");
    }
  }

  @Test
  void a_new_name_and_language_are_taken_over_but_their_absence_is_not() {
    try (var town = town(Village::echo)) {
      town.keep(Village.says(1, 7, "hello"));
      town.keep(new Update(2, "7|Samira|de|hallo"));
      assertThat(town.person(7).name()).isEqualTo("Samira");
      assertThat(town.person(7).language()).isEqualTo("de");

      town.keep(new Update(3, "7|||again"));
      assertThat(town.person(7).name()).isEqualTo("Samira");
      assertThat(town.person(7).language()).isEqualTo("de");
    }
  }

  @Test
  void an_event_that_is_no_update_has_its_turn_too() {
    try (var town = town(Village::echo)) {
      town.keep(Village.says(1, 7, "hello"));

      town.engine.receive(Village.incoming(7, "", "", new Event.Blocked()));
      Town.eventually(() -> town.heard().size() == 2);

      assertThat(town.heard()).containsExactly("heard.hello", "heard.blocked");
    }
  }

  @Test
  void a_block_by_somebody_unknown_makes_nobody_known() {
    try (var town = town(Village::echo)) {
      town.engine.receive(Village.incoming(9, "", "", new Event.Blocked()));
      town.keep(Village.says(1, 7, "hello"));

      assertThat(town.heard()).containsExactly("heard.hello");
      assertThat(town.column("SELECT id FROM person")).containsExactly("7");
    }
  }

  @Test
  void a_state_that_is_not_understood_any_more_becomes_idle_with_an_apology() {
    try (var town = town(Village::echo)) {
      town.keep(Village.says(1, 7, "hello"));
      town.look(jdbi ->
          jdbi.withHandle(
              handle -> handle.execute("UPDATE person SET state = '{\"type\":\"Old\"}'")));
    }
    try (var town = town(Village::echo)) {
      town.keep(Village.says(2, 7, "again"));
      town.keep(Village.says(3, 7, "third"));

      assertThat(town.heard()).containsExactly("sorry", "heard.again", "heard.third");
      assertThat(town.person(7).state()).isEqualTo(new Idle());
    }
  }

  @Test
  void keeping_waits_while_too_much_is_waiting_already() throws Exception {
    assumeThat(ground).as("on a server what waits is not kept in memory").isEqualTo(Ground.SQLITE);
    try (var town =
        Town.asleep(ground.url(folder.resolve("town.db")), Village.coach(Village::echo))) {
      var keeping =
          Thread.ofVirtual()
              .start(() ->
                  town.engine
                      .inbox()
                      .keep(
                          IntStream.range(0, 5000)
                              .mapToObj(i -> Village.says(i, 7, "m" + i))
                              .toList()));
      Town.eventually(() -> town.engine.waiting() == 4096);
      assertThat(keeping.join(Duration.ofMillis(100))).isFalse();

      town.engine.start();

      assertThat(keeping.join(Duration.ofSeconds(20))).isTrue();
      town.settle();
      assertThat(town.heard()).hasSize(5000).startsWith("heard.m0").endsWith("heard.m4999");
    }
  }

  private Town town(Stepper stepper) {
    return Town.awake(ground.url(folder.resolve("town.db")), Village.coach(stepper));
  }
}
