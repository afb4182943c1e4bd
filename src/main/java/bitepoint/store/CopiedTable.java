package bitepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A table that is the same in both databases, as it is copied from one to the other.
///
/// @param key the columns of its primary key, none where it has none
record CopiedTable(String name, List<String> columns, List<String> key) {
  private static final int MOST_AT_ONCE = 1000;

  /// @param sum over all that is in the rows, in whatever order they are read
  private record Content(long rows, long sum) {}

  static CopiedTable of(Handle handle, String name) {
    return new CopiedTable(
        name, names(handle, "<columns>", name), names(handle, "<primary_key>", name));
  }

  @Override
  public String toString() {
    return "CopiedTable[" + columns.size() + "]";
  }

  void copy(Handle source, Handle target) throws SQLException {
    var insert =
        "INSERT INTO %s (%s) VALUES (?%s)"
            .formatted(name, String.join(", ", columns), ", ?".repeat(columns.size() - 1));
    var batch = new ArrayList<@Nullable Object[]>();
    try (var statement = source.getConnection().createStatement();
        var rows = statement.executeQuery(select())) {
      while (rows.next()) {
        var values = new @Nullable Object[columns.size()];
        for (var at = 0; at < values.length; at++) {
          values[at] = rows.getObject(at + 1);
        }
        batch.add(values);
        if (batch.size() == MOST_AT_ONCE) {
          Sql.of(target).batch(insert, batch, row -> row);
          batch.clear();
        }
      }
    }
    Sql.of(target).batch(insert, batch, row -> row);
    sequence(target).ifPresent(sequence -> continueAfter(target, sequence));
  }

  /// @return how many rows both hold
  /// @throws StoreException where the two do not hold the same
  long compare(Handle source, Handle target) throws SQLException {
    var there = content(source);
    var here = content(target);
    if (!there.equals(here)) {
      throw new StoreException(
          "The table %s came out differently (%s instead of %s), so nothing was copied."
              .formatted(name, here, there));
    }
    return here.rows;
  }

  /// The next number that the sequence gives follows the greatest one in the table.
  void continueAfter(Handle target, String sequence) {
    target
        .createQuery(
            "SELECT setval('%s', coalesce(max(%s), 0) + 1, false) FROM %s"
                .formatted(sequence, key.getFirst(), name))
        .mapTo(Long.class)
        .one();
  }

  private Content content(Handle handle) throws SQLException {
    var count = 0L;
    var sum = 0L;
    try (var statement = handle.getConnection().createStatement();
        var rows = statement.executeQuery(select())) {
      while (rows.next()) {
        count++;
        sum += row(rows).hashCode();
      }
    }
    return new Content(count, sum);
  }

  private String select() {
    return "SELECT %s FROM %s".formatted(String.join(", ", columns), name);
  }

  /// Numbers as text, as the databases give them in different widths.
  private List<Optional<String>> row(ResultSet rows) throws SQLException {
    var row = new ArrayList<Optional<String>>();
    for (var at = 1; at <= columns.size(); at++) {
      row.add(Optional.ofNullable(rows.getString(at)));
    }
    return row;
  }

  /// What numbers the rows, where the server does that by itself.
  private Optional<String> sequence(Handle target) {
    if (!columns.contains("id")) {
      return Optional.empty();
    }
    return target
        .createQuery("SELECT pg_get_serial_sequence(:table, 'id')")
        .bind("table", name)
        .map((row, _) -> Optional.ofNullable(row.getString(1)))
        .one();
  }

  private static List<String> names(Handle handle, String query, String table) {
    return handle.createQuery(query).bind("table", table).mapTo(String.class).list();
  }
}
