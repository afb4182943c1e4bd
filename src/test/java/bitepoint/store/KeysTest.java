package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.coach.Journey;
import bitepoint.coach.OwnActivities;
import bitepoint.conversation.Change;
import bitepoint.conversation.Person;
import bitepoint.conversation.Step;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people told is unreadable without the key, and is all there with it.
class KeysTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final String OLD = Keyring.freshKey();
  private static final String NEW = Keyring.freshKey();
  private static final List<String> WORDS = List.of("Xanthippe", "quetzal-watching", "wording-77");
  private @TempDir Path folder;

  @Test
  void without_a_key_the_disk_tells_what_people_told() throws IOException {
    try (var database = Database.open(url())) {
      settle(database, 3);
      assertThat(disk()).contains(WORDS);
    }
  }

  @Test
  void with_a_key_neither_the_file_nor_the_log_does() throws Exception {
    try (var database = Database.open(url(), keys(NEW))) {
      settle(database, 3);
      assertThat(Files.size(folder.resolve("keys.db-wal"))).isPositive();
      assertThat(disk()).doesNotContain(WORDS).contains("enc1:");
    }
    assertThat(disk()).doesNotContain(WORDS).contains("enc1:");
    assertEverybodyIsThere(3, NEW);
  }

  @Test
  void what_did_not_change_is_stored_as_it_was() throws Exception {
    try (var database = Database.open(url(), keys(NEW))) {
      var saved = settle(database, 1);
      var people = new People(database.seal());
      var known =
          Objects.requireNonNull(
              database
                  .reading()
                  .withHandle(handle -> people.load(Sql.of(handle), List.of(1L), NOW))
                  .get(1L));

      assertThat(known).isEqualTo(saved.get(1L));
      var after = people.after(known, known.person().named("Sam", "en"));
      assertThat(after.journey()).isEqualTo(known.journey());
      assertThat(after.name()).isNotEqualTo(known.name());
    }
  }

  @Test
  void another_key_or_none_is_refused_in_a_sentence_and_changes_nothing() throws Exception {
    settle(3, OLD);
    var before = Files.readAllBytes(folder.resolve("keys.db"));

    assertRefused(NEW, "No key in ENCRYPTION_KEY opens the database");
    assertRefused("", "is encrypted: set ENCRYPTION_KEY");

    assertThat(folder.resolve("keys.db")).hasBinaryContent(before);
    assertEverybodyIsThere(3, OLD);
  }

  @Test
  void a_key_for_people_who_are_in_the_clear_is_refused_until_they_are_encrypted()
      throws Exception {
    settle(3, "");

    assertRefused(NEW, "is not encrypted yet: encrypt it with the command rekey");

    Rekeying.toFirst(url(), keys(NEW), _ -> {});
    assertEverybodyIsThere(3, NEW);
  }

  @Test
  void rekeying_leaves_nothing_of_the_clear_text_behind() throws Exception {
    settle(700, "");
    assertThat(disk()).contains(WORDS);

    Rekeying.toFirst(url(), keys(NEW), _ -> {});

    assertThat(disk()).doesNotContain(WORDS);
    assertEverybodyIsThere(700, NEW);
  }

  @Test
  void a_new_key_is_used_at_once_and_the_old_one_is_needed_until_all_is_rekeyed() throws Exception {
    settle(2, OLD);
    try (var database = Database.open(url(), keys(NEW + "," + OLD))) {
      settle(database, 1);
    }

    assertRefused(NEW, "it needs the one with the id " + keys(OLD).first());
    assertRefused(OLD, "it needs the one with the id " + keys(NEW).first());
    assertEverybodyIsThere(2, NEW + "," + OLD);

    Rekeying.toFirst(url(), keys(NEW + "," + OLD), _ -> {});
    assertEverybodyIsThere(2, NEW);
    assertRefused(OLD, "No key in ENCRYPTION_KEY opens");
  }

  @Test
  void it_can_be_put_back_into_the_clear() throws Exception {
    settle(3, NEW);

    Rekeying.toPlain(url(), keys(NEW), _ -> {});

    assertThat(disk()).contains(WORDS).doesNotContain("enc1:");
    assertEverybodyIsThere(3, "");
  }

  @Test
  void a_rekeying_that_is_killed_half_way_has_lost_nothing_and_can_be_done_again()
      throws Exception {
    settle(5_000, OLD);
    var rings = NEW + "," + OLD;
    var process = OtherProcess.start(Doomed.class, url(), rings);
    try (var output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("2500");
      process.destroyForcibly().waitFor();
    }

    assertEverybodyIsThere(5_000, OLD);
    Rekeying.toFirst(url(), keys(rings), _ -> {});
    assertEverybodyIsThere(5_000, NEW);
  }

  @Test
  void what_cannot_be_opened_stops_a_rekeying_before_anything_changes() throws Exception {
    settle(3, OLD);
    try (var database = Database.open(url(), keys(OLD));
        var lane = Lane.on(database)) {
      lane.perform(work ->
          work.handle()
              .execute(
                  "UPDATE person SET profile = (SELECT profile FROM person WHERE id = 1) WHERE id = 3"));
    }

    assertThatThrownBy(() -> Rekeying.toFirst(url(), keys(NEW + "," + OLD), _ -> {}))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("A text in person.profile cannot be opened. The database")
        .hasMessageEndingWith("is as it was: restore a backup of it.");
    assertEverybodyIsThere(2, OLD);
  }

  @Test
  void a_database_whose_proof_was_taken_away_is_not_read_as_if_it_were_in_the_clear() {
    settle(1, OLD);
    try (var database = Database.open(url(), keys(OLD));
        var lane = Lane.on(database)) {
      lane.perform(work -> work.handle().execute("DELETE FROM encryption_key"));
    }

    assertRefused("", "the proof of its key is gone");
  }

  @Test
  void there_must_be_something_to_rekey() throws Exception {
    assertThatThrownBy(() -> Rekeying.toFirst(url(), keys(NEW), _ -> {}))
        .hasMessageContaining("There is no database");
    assertThat(folder).isEmptyDirectory();
  }

  /// Another process that rekeys, and stands still half-way until it is killed.
  static final class Doomed {
    private Doomed() {}

    public static void main(String[] arguments) {
      Rekeying.toFirst(
          arguments[0],
          keys(arguments[1]),
          rows -> {
            if (rows == 2_500) {
              System.out.println(rows);
              new Semaphore(0).acquireUninterruptibly();
            }
          });
    }
  }

  private void settle(int count, String key) {
    try (var database = Database.open(url(), keys(key))) {
      settle(database, count);
    }
  }

  private static Map<Long, Known> settle(Database database, int count) {
    var people = new People(database.seal());
    var saved = new HashMap<Long, Known>();
    for (var id = 1L; id <= count; id++) {
      var stranger = people.meet(Person.stranger(id, WORDS.get(0) + id, "en"));
      var person = stranger.person();
      var told =
          List.<Change>of(
              new Change.ProfileIs(person.profile().consented(WORDS.get(2), NOW)),
              new Change.JourneyIs(Journey.NONE.activities(OwnActivities.NONE.with(WORDS.get(1)))));
      var step = new Step(person.state(), 3, List.of(), told);
      saved.put(id, people.after(stranger, person.after(step, NOW)));
    }
    try (var lane = Lane.on(database)) {
      lane.perform(work -> {
        people.save(work.sql(), saved.values(), true, NOW);
        return saved;
      });
    }
    return saved;
  }

  private void assertEverybodyIsThere(int count, String key) throws Exception {
    var ids = LongStream.rangeClosed(1, count).boxed().collect(Collectors.toSet());
    try (var database = Database.open(url(), keys(key))) {
      var people = new People(database.seal());
      var loaded = database.reading().withHandle(handle -> people.load(Sql.of(handle), ids, NOW));

      assertThat(loaded).hasSize(count);
      loaded.forEach((id, known) -> {
        var person = known.person();
        assertThat(person.name()).isEqualTo(WORDS.get(0) + id);
        assertThat(person.profile().consentedTo()).contains(WORDS.get(2));
        assertThat(person.journey().activities().all())
            .anyMatch(activity -> activity.name().contains(WORDS.get(1)));
      });
    }
  }

  private void assertRefused(String key, String because) {
    assertThatThrownBy(() -> Database.open(url(), keys(key)).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(because)
        .satisfies(thrown ->
            assertThat(thrown.getMessage()).doesNotContain("\n", NEW, OLD, "enc1:").endsWith("."));
  }

  /// Everything that lies in the folder.
  private String disk() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  private static Keyring keys(String text) {
    return text.isEmpty() ? Keyring.NONE : Keyring.parse(text).orElseThrow();
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("keys.db");
  }
}
