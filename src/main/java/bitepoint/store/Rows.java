package bitepoint.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// One statement for many rows, in plain JDBC because this is where a turn spends its time.
public final class Rows {
  private Rows() {}

  /// Executes the statement for each item, in order; for none, nothing.
  ///
  /// @param columns an item's values in the order of the statement's question marks: numbers, text
  ///   or null
  /// @throws SQLException where the database refused a row
  public static <T> void write(
      Handle handle, String sql, Collection<T> items, Function<T, @Nullable Object[]> columns)
      throws SQLException {
    if (items.isEmpty()) {
      return;
    }
    try (var statement = handle.getConnection().prepareStatement(sql)) {
      for (var item : items) {
        fill(statement, columns.apply(item));
      }
      statement.executeBatch();
    }
  }

  /// The values of one row.
  public static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  private static void fill(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (var i = 0; i < values.length; i++) {
      switch (values[i]) {
        case null -> statement.setNull(i + 1, Types.NULL);
        case String text -> statement.setString(i + 1, text);
        case Number number -> statement.setLong(i + 1, number.longValue());
        case Object other -> throw new IllegalArgumentException(other.getClass().getName());
      }
    }
    statement.addBatch();
  }
}
