package bitepoint.store;

import bitepoint.store.seal.Cell;
import bitepoint.store.seal.Column;
import bitepoint.store.seal.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// A table with columns that are sealed, in all rows that hold anything. The diaries' tables are
/// none: days, scores and minutes are asked for in SQL, and hold no words.
enum SealedTable {
  PERSON("person", "id", "id", "true", Column.NAME, Column.STATE, Column.PROFILE, Column.JOURNEY),
  INBOX("inbox", "arrival", "0", "body <> ''", Column.RECEIVED),
  OUTBOX("outbox", "id", "person_id", "body <> ''", Column.TO_SEND);

  private static final int MOST_AT_ONCE = 500;

  private final List<Column> columns;
  private final String any;
  private final String select;
  private final String update;

  /// @param key the row's own number
  /// @param whose the person's id, in SQL
  /// @param condition which rows hold anything
  SealedTable(String table, String key, String whose, String condition, Column... columns) {
    this.columns = List.of(columns);
    var names = this.columns.stream().map(Column::column).toList();
    any = "SELECT EXISTS (SELECT 1 FROM %s WHERE %s)".formatted(table, condition);
    select =
        "SELECT %1$s, %2$s, %3$s FROM %4$s WHERE %1$s > :after AND %5$s ORDER BY %1$s LIMIT %6$d"
            .formatted(key, whose, String.join(", ", names), table, condition, MOST_AT_ONCE);
    update =
        names.stream()
            .map(name -> name + " = ?")
            .collect(
                Collectors.joining(", ", "UPDATE " + table + " SET ", " WHERE " + key + " = ?"));
  }

  private record Row(long id, long personId, List<String> texts) {
    @Override
    public String toString() {
      return "Row[" + texts.size() + "]";
    }

    Cell cell(Column column) {
      return new Cell(column, id, personId);
    }
  }

  static boolean anyHolds(Handle handle) {
    return Arrays.stream(values())
        .anyMatch(table -> handle.createQuery(table.any).mapTo(Boolean.class).one());
  }

  /// Whether the first person looks as if they were sealed.
  static boolean lookSealed(Handle handle) {
    return handle
        .createQuery("SELECT state FROM person LIMIT 1")
        .mapTo(String.class)
        .findOne()
        .filter(Seal::isSealed)
        .isPresent();
  }

  /// Opens everything.
  ///
  /// @throws bitepoint.store.seal.BrokenSeal for the first text that cannot be opened
  static void check(Handle handle, Seal seal) {
    for (var table : values()) {
      for (var rows = table.after(handle, Long.MIN_VALUE); !rows.isEmpty(); ) {
        rows.forEach(row -> table.moved(row, seal, Seal.NONE));
        rows = table.after(handle, rows.getLast().id());
      }
    }
  }

  /// Opens everything and seals it anew.
  ///
  /// @param progress told how many rows are done, after each handful
  /// @throws bitepoint.store.seal.BrokenSeal for the first text that cannot be opened
  static void rewrite(Handle handle, Seal from, Seal to, IntConsumer progress) throws SQLException {
    var done = 0;
    for (var table : values()) {
      for (var rows = table.after(handle, Long.MIN_VALUE); !rows.isEmpty(); ) {
        Sql.of(handle).batch(table.update, rows, row -> table.moved(row, from, to));
        done += rows.size();
        progress.accept(done);
        rows = table.after(handle, rows.getLast().id());
      }
    }
  }

  private List<Row> after(Handle handle, long row) {
    return handle.createQuery(select).bind("after", row).map((one, _) -> row(one)).list();
  }

  private Row row(ResultSet row) throws SQLException {
    var texts = new ArrayList<String>();
    for (var i = 0; i < columns.size(); i++) {
      texts.add(row.getString(3 + i));
    }
    return new Row(row.getLong(1), row.getLong(2), texts);
  }

  /// The row's values for the update.
  private Object[] moved(Row row, Seal from, Seal to) {
    var values = new Object[columns.size() + 1];
    for (var i = 0; i < columns.size(); i++) {
      var cell = row.cell(columns.get(i));
      values[i] = to.seal(cell, from.open(cell, row.texts().get(i)));
    }
    values[columns.size()] = row.id();
    return values;
  }
}
