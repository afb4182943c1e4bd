package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.coach.Training;
import bitepoint.conversation.Change;
import bitepoint.conversation.Person;
import bitepoint.ground.Ground;
import bitepoint.store.seal.Keyring;
import bitepoint.understanding.Intent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A coach moves from a file to a server, and everybody comes along.
class CopyingTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Keyring KEYS = Keyring.parse(Keyring.freshKey()).orElseThrow();

  private @TempDir Path folder;
  private Path file;
  private String server;

  @BeforeEach
  void name() {
    file = folder.resolve("small.db");
    server = Ground.POSTGRESQL.url(folder.resolve("large"));
  }

  @Test
  void everybody_is_there_with_all_they_noted_and_can_go_on() throws Exception {
    settle(KEYS, 1, 2, 3);
    var before = dossier(url(), KEYS, 2);

    var rows = new HashMap<String, Long>();
    Copying.of(file, server, KEYS, rows::put);

    assertThat(dossier(server, KEYS, 2)).isEqualTo(before);
    assertThat(rows)
        .containsEntry("person", 3L)
        .containsEntry("check_in", 3L)
        .containsEntry("training", 3L)
        .containsEntry("misreading", 1L);
    try (var database = Database.open(server, KEYS);
        var lane = Lane.on(database)) {
      note(lane, 2, DAY.plusDays(1));
    }
    assertThat(dossier(server, KEYS, 2)).isNotEqualTo(before);
  }

  @Test
  void a_server_that_holds_people_already_is_left_alone() throws Exception {
    settle(Keyring.NONE, 1);
    Copying.of(file, server, Keyring.NONE, (_, _) -> {});
    var before = dossier(server, Keyring.NONE, 1);

    assertThatThrownBy(() -> Copying.of(file, server, Keyring.NONE, (_, _) -> {}))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is in use already: copy to a new one.");
    assertThat(dossier(server, Keyring.NONE, 1)).isEqualTo(before);
  }

  @Test
  void a_coach_that_still_runs_is_not_copied() throws Exception {
    settle(Keyring.NONE, 1);
    try (var _ = Database.open(url())) {
      assertThatThrownBy(() -> Copying.of(file, server, Keyring.NONE, (_, _) -> {}))
          .hasMessageContaining("Another Bite Point is running on");
    }
    try (var _ = Database.open(server)) {
      assertThatThrownBy(() -> Copying.of(file, server, Keyring.NONE, (_, _) -> {}))
          .hasMessageContaining("is in use by another Bite Point");
    }
  }

  @Test
  void what_is_no_database_is_said_and_not_made() {
    assertThatThrownBy(() -> Copying.of(file, server, Keyring.NONE, (_, _) -> {}))
        .hasMessage("There is no database " + file + " to copy.");
    assertThat(Files.exists(file)).isFalse();
    assertThatThrownBy(() -> Copying.of(file, "jdbc:sqlite:x.db", Keyring.NONE, (_, _) -> {}))
        .hasMessageContaining("PostgreSQL");
  }

  private String url() {
    return "jdbc:sqlite:" + file;
  }

  private void settle(Keyring keys, long... people) throws Exception {
    try (var database = Database.open(url(), keys);
        var lane = Lane.on(database)) {
      var store = new People(database.seal());
      for (var id : people) {
        lane.perform(transaction -> {
          var person = Person.stranger(id, "Zoë — 腰 \uD83E\uDDD8", "en");
          store.save(transaction.sql(), List.of(store.meet(person)), true, NOW);
          return id;
        });
        note(lane, id, DAY);
      }
    }
  }

  private static void note(Lane lane, long id, LocalDate day) {
    lane.perform(transaction -> {
      var notes = new Notes();
      notes.add(
          id,
          List.of(
              new Change.NotedPain(day, 4),
              new Change.NotedTraining(new Training(day, 10, 5, 20, Training.Outcome.DONE)),
              new Change.NotedMisreading(Intent.HELP, day)));
      notes.save(transaction.sql(), NOW);
      return id;
    });
  }

  private static Map<String, Object> dossier(String url, Keyring keys, long id) throws Exception {
    try (var database = Database.open(url, keys)) {
      var dossier =
          database
              .reading()
              .withHandle(handle -> Dossier.of(handle, new People(database.seal()), id, NOW))
              .orElseThrow();
      var rows = new HashMap<String, Object>(Map.of("person", dossier.person()));
      for (var table : dossier.tables()) {
        var sorted = table.columns().stream().sorted().toList();
        rows.put(
            table.name(),
            table.rows().stream()
                .map(row ->
                    sorted.stream()
                        .map(column -> String.valueOf(row.get(table.columns().indexOf(column))))
                        .toList())
                .toList());
      }
      return rows;
    }
  }
}
