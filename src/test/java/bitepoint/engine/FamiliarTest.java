package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Person;
import bitepoint.store.Database;
import bitepoint.store.Known;
import bitepoint.store.Lane;
import bitepoint.store.People;
import bitepoint.store.Transaction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is remembered is who is stored, whatever becomes of a transaction.
class FamiliarTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private @TempDir Path folder;
  private Database database;
  private Lane lane;
  private People store;
  private Familiar familiar;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:sqlite:" + folder.resolve("people.db"));
    lane = Lane.on(database);
    store = new People(database.seal());
    familiar = new Familiar(store, 2);
  }

  @AfterEach
  void close() {
    lane.close();
    database.close();
  }

  @Test
  void who_did_something_is_not_read_again() {
    lane.perform(transaction -> changes(transaction, 7, "Sam"));
    rename(7, "somebody else wrote this");

    assertThat(name(7, NOON)).contains("Sam");
  }

  @Test
  void within_a_transaction_the_latest_is_seen() {
    lane.perform(transaction -> changes(transaction, 7, "Sam"));

    var seen =
        lane.perform(transaction -> {
          changes(transaction, 7, "Samuel");
          return name(transaction, 7, NOON);
        });

    assertThat(seen).contains("Samuel");
    assertThat(name(7, NOON)).contains("Samuel");
  }

  @Test
  void what_is_undone_was_never_so() {
    lane.perform(transaction -> changes(transaction, 7, "Sam"));

    var undone =
        lane.<String>submit(transaction -> {
          changes(transaction, 7, "Samuel");
          throw new IllegalStateException("undone");
        });

    assertThat(undone).failsWithin(Duration.ofSeconds(9));
    assertThat(name(7, NOON)).contains("Sam");
  }

  @Test
  void on_another_day_everybody_is_read_again_for_a_diary_that_reaches_as_far_back() {
    lane.perform(transaction -> changes(transaction, 7, "Sam"));
    rename(7, "Samuel");

    assertThat(name(7, NOON.plus(Duration.ofDays(1)))).contains("Samuel");
  }

  @Test
  void who_did_nothing_for_longest_is_let_go_first() {
    for (var id : List.of(1L, 2L, 1L, 3L)) {
      lane.perform(transaction -> changes(transaction, id, "Sam"));
    }
    for (var id : List.of(1L, 2L, 3L)) {
      rename(id, "Samuel");
    }

    assertThat(name(1, NOON)).contains("Sam");
    assertThat(name(2, NOON)).contains("Samuel");
    assertThat(name(3, NOON)).contains("Sam");
  }

  @Test
  void who_was_only_reminded_takes_nobodys_place() {
    for (var id : List.of(1L, 2L)) {
      lane.perform(transaction -> changes(transaction, id, "Sam"));
    }
    lane.perform(transaction -> isReminded(transaction, 3));
    for (var id : List.of(1L, 2L)) {
      rename(id, "Samuel");
    }

    assertThat(name(1, NOON)).contains("Sam");
    assertThat(name(2, NOON)).contains("Sam");
  }

  private long isReminded(Transaction transaction, long id) throws SQLException {
    var now = List.of(store.meet(stranger(id)));
    store.save(transaction.sql(), now, false, NOON);
    familiar.changed(transaction, now, false);
    return id;
  }

  private String changes(Transaction transaction, long id, String name) throws SQLException {
    var known = familiar.load(transaction, Set.of(id), NOON).get(id);
    var person = Optional.ofNullable(known).map(Known::person).orElse(stranger(id));
    var now = List.of(store.meet(person.named(name, "en")));
    familiar.let(List.of(id));
    store.save(transaction.sql(), now, true, NOON);
    familiar.changed(transaction, now, true);
    return name;
  }

  private static Person stranger(long id) {
    return Person.stranger(id, "", "en");
  }

  private Optional<String> name(long id, Instant now) {
    return lane.perform(transaction -> name(transaction, id, now));
  }

  private Optional<String> name(Transaction transaction, long id, Instant now) throws SQLException {
    Map<Long, Known> known = familiar.load(transaction, Set.of(id), now);
    return Optional.ofNullable(known.get(id)).map(one -> one.person().name());
  }

  private void rename(long id, String name) {
    lane.perform(transaction ->
        transaction.sql().update("UPDATE person SET name = ? WHERE id = ?", name, id));
  }
}
