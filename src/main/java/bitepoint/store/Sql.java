package bitepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/// Statements in plain JDBC, because this is where a turn spends its time. Parameters are question
/// marks, filled in order with numbers, text or null; what the two databases say differently is
/// named in angle brackets, as in `<ids>`. For the thread that owns the connection.
public final class Sql {
  private final Connection connection;
  private final Dialect dialect;
  private final @Nullable Map<String, PreparedStatement> prepared;

  /// Takes one row.
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Sql(
      Connection connection, Dialect dialect, @Nullable Map<String, PreparedStatement> prepared) {
    this.connection = connection;
    this.dialect = dialect;
    this.prepared = prepared;
  }

  /// On a handle's connection; each statement is prepared when it is needed.
  public static Sql of(Handle handle) {
    var dialect = handle.getConfig(SqlStatements.class).getAttribute(Dialect.ATTRIBUTE);
    return new Sql(handle.getConnection(), (Dialect) dialect, null);
  }

  /// Prepares each statement once for as long as the connection lasts, and closes none: each text
  /// has to be a constant.
  static Sql preparing(Connection connection, Dialect dialect) {
    return new Sql(connection, dialect, new HashMap<>());
  }

  boolean isOn(Connection other) {
    return connection == other;
  }

  /// @throws SQLException where the database refused it
  public <T> List<T> list(String sql, Row<T> mapper, @Nullable Object... values)
      throws SQLException {
    var statement = prepare(sql);
    try {
      fill(statement, values);
      var rows = new ArrayList<T>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(mapper.of(row));
        }
      }
      return rows;
    } finally {
      finish(statement);
    }
  }

  /// @return how many rows it changed
  /// @throws SQLException where the database refused it
  public int update(String sql, @Nullable Object... values) throws SQLException {
    var statement = prepare(sql);
    try {
      fill(statement, values);
      return statement.executeUpdate();
    } finally {
      finish(statement);
    }
  }

  /// Executes the statement for each item, in order; for none, nothing.
  ///
  /// @param columns an item's values
  /// @throws SQLException where the database refused one of them
  public <T> void batch(String sql, Collection<T> items, Function<T, @Nullable Object[]> columns)
      throws SQLException {
    if (items.isEmpty()) {
      return;
    }
    var statement = prepare(sql);
    try {
      for (var item : items) {
        fill(statement, columns.apply(item));
        statement.addBatch();
      }
      statement.executeBatch();
    } finally {
      statement.clearBatch();
      finish(statement);
    }
  }

  /// The values of one row.
  public static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    if (prepared == null) {
      return connection.prepareStatement(dialect.text(sql));
    }
    var known = prepared.get(sql);
    if (known != null) {
      return known;
    }
    var statement = connection.prepareStatement(dialect.text(sql));
    prepared.put(sql, statement);
    return statement;
  }

  private void finish(PreparedStatement statement) throws SQLException {
    if (prepared == null) {
      statement.close();
    }
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
  }
}
