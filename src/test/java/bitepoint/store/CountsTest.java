package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import bitepoint.conversation.Change;
import bitepoint.ground.Ground;
import bitepoint.store.Counts.Count;
import bitepoint.understanding.Intent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever runs the coach sees which exercises made people worse, and not whom.
@ParameterizedClass
@EnumSource(Ground.class)
class CountsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private @Parameter Ground ground;
  private @TempDir Path folder;

  private String url() {
    return ground.url(folder.resolve("worse.db"));
  }

  private static void note(Lane lane, long person, String... exercises) throws Exception {
    lane.perform(transaction -> {
      var notes = new Notes();
      for (var exercise : exercises) {
        notes.add(person, List.of(new Change.NotedWorse(exercise)));
      }
      notes.save(transaction.sql(), NOW);
      return exercises.length;
    });
  }

  @Test
  void the_most_often_said_comes_first_and_it_is_read_while_the_coach_runs() throws Exception {
    try (var database = Database.open(url());
        var lane = Lane.on(database)) {
      note(lane, 7, "clamshell", "glute-bridge", "bracing");
      note(lane, 8, "glute-bridge");

      assertThat(Counts.ofWorse(url()))
          .containsExactly(
              new Count("glute-bridge", 2), new Count("bracing", 1), new Count("clamshell", 1));
    }
  }

  @Test
  void nobody_is_in_the_table() throws Exception {
    try (var database = Database.open(url());
        var lane = Lane.on(database)) {
      note(lane, 4711, "glute-bridge");

      assertThat(columns(database, "exercise_worse")).containsExactly("exercise", "times");
    }
  }

  @Test
  void a_note_that_is_undone_is_not_counted() throws Exception {
    try (var database = Database.open(url());
        var lane = Lane.on(database)) {
      note(lane, 7, "bracing");
      assertThatThrownBy(() ->
              lane.perform(transaction -> {
                var notes = new Notes();
                notes.add(7, List.of(new Change.NotedWorse("bracing")));
                notes.save(transaction.sql(), NOW);
                throw new IllegalStateException("a fault");
              }))
          .hasMessageContaining("a fault");

      assertThat(Counts.ofWorse(url())).containsExactly(new Count("bracing", 1));
    }
  }

  @Test
  void misreadings_of_all_days_are_added_up_and_nobody_is_among_them() throws Exception {
    try (var database = Database.open(url());
        var lane = Lane.on(database)) {
      lane.perform(transaction -> {
        var notes = new Notes();
        for (var day = 1; day <= 3; day++) {
          notes.add(
              4711,
              List.of(
                  new Change.NotedMisreading(Intent.SKIP, LocalDate.of(2026, 3, day)),
                  new Change.NotedMisreading(Intent.TIPS, LocalDate.of(2026, 3, 1)),
                  new Change.NotedMisreading(Intent.TIPS, LocalDate.of(2026, 3, day))));
        }
        notes.save(transaction.sql(), NOW);
        return 0;
      });

      assertThat(Counts.ofMisread(url()))
          .containsExactly(new Count("tips", 6), new Count("skip", 3));
      assertThat(columns(database, "misreading")).containsExactly("intent", "day", "times");
    }
  }

  private static List<String> columns(Database database, String table) {
    return database
        .reading()
        .withHandle(handle ->
            handle.createQuery("<columns>").bind("table", table).mapTo(String.class).list());
  }

  @Test
  void without_a_database_there_is_a_sentence() {
    assumeThat(ground).isEqualTo(Ground.SQLITE);
    assertThatThrownBy(() -> Counts.ofWorse(url()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("There is no database");
  }
}
