package bitepoint.store;

import bitepoint.conversation.Person;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Everything that is kept of one person.
///
/// @param created when their row was made
/// @param seen when they last did something
/// @param tables all that refers to them, in full
public record Dossier(Person person, Instant created, Instant seen, List<Table> tables) {
  @Override
  public String toString() {
    return "Dossier[" + tables.size() + "]";
  }

  /// @param columns as the database names them
  /// @param rows each with a value for every column: text, a number or null
  public record Table(String name, List<String> columns, List<List<@Nullable Object>> rows) {
    @Override
    public String toString() {
      return "Table[" + rows.size() + "]";
    }
  }

  private record Times(Instant created, Instant seen) {}

  /// Empty for somebody who is not known.
  public static Optional<Dossier> of(Handle handle, People people, long id, Instant now)
      throws SQLException {
    return Optional.ofNullable(people.load(Sql.of(handle), Set.of(id), now).get(id))
        .map(known -> of(handle, known.person()));
  }

  private static Dossier of(Handle handle, Person person) {
    var times =
        handle
            .createQuery("SELECT created_at, seen_at FROM person WHERE id = ?")
            .bind(0, person.id())
            .map((row, _) ->
                new Times(
                    Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))))
            .one();
    var tables =
        Tables.ofPeople(handle).stream().map(table -> read(handle, table, person.id())).toList();
    return new Dossier(person, times.created(), times.seen(), tables);
  }

  /// Restores somebody; what there is of them in the tables must not be there already.
  ///
  /// @throws StoreException for a table or a column that this version does not have
  void write(Handle handle, People people, long id) throws SQLException {
    people.save(Sql.of(handle), List.of(people.meet(called(id))), true, seen);
    handle
        .createUpdate("UPDATE person SET created_at = ? WHERE id = ?")
        .bind(0, created.toEpochMilli())
        .bind(1, id)
        .execute();
    var known = Tables.ofPeople(handle);
    for (var table : tables) {
      var here =
          known.stream()
              .filter(one -> one.name().equals(table.name()))
              .filter(one -> one.columns().containsAll(table.columns()))
              .findFirst()
              .orElseThrow(() ->
                  new StoreException(
                      "The file holds a table '"
                          + table.name()
                          + "' as another version of Bite Point keeps it; use that version."));
      write(handle, here.name(), table, id);
    }
  }

  private Person called(long id) {
    return new Person(
        id,
        person.name(),
        person.language(),
        person.profile(),
        person.phase(),
        person.journey(),
        person.diary(),
        person.state(),
        person.turn(),
        person.turnedAt(),
        person.reminders());
  }

  private static Table read(Handle handle, Tables.Table table, long id) {
    var columns = String.join(", ", table.columns());
    var rows =
        handle
            .createQuery(
                "SELECT %s FROM %s WHERE person_id = ? ORDER BY %s"
                    .formatted(columns, table.name(), order(handle, table.name())))
            .bind(0, id)
            .map((row, _) -> {
              var values = new ArrayList<@Nullable Object>();
              for (var at = 1; at <= table.columns().size(); at++) {
                values.add(row.getObject(at));
              }
              return (List<@Nullable Object>) values;
            })
            .list();
    return new Table(table.name(), table.columns(), rows);
  }

  private static String order(Handle handle, String table) {
    return String.join(
        ", ", handle.createQuery("<primary_key>").bind("table", table).mapTo(String.class).list());
  }

  private static void write(Handle handle, String name, Table table, long id) throws SQLException {
    Sql.of(handle)
        .batch(
            "INSERT INTO %s (person_id, %s) VALUES (?%s)"
                .formatted(
                    name, String.join(", ", table.columns()), ", ?".repeat(table.columns().size())),
            table.rows(),
            row -> {
              var values = new ArrayList<@Nullable Object>();
              values.add(id);
              values.addAll(row);
              return values.toArray();
            });
  }
}
