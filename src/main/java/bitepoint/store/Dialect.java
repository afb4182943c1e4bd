package bitepoint.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the two databases say differently. Statements name these parts in angle brackets, `<ids>`,
/// and are the same text otherwise.
enum Dialect {
  SQLITE(
      Map.of(
          "ids",
          "SELECT value FROM json_each(:ids)",
          "pairs",
          """
          SELECT json_extract(value, '$[0]') AS first, json_extract(value, '$[1]') AS second
          FROM json_each(:pairs)
          """,
          "driving",
          "CROSS JOIN",
          "locked",
          "",
          "tables",
          "SELECT name FROM sqlite_master WHERE type = 'table'",
          "tables_of_people",
          """
          SELECT DISTINCT tables.name FROM sqlite_master AS tables,
            pragma_foreign_key_list(tables.name) AS key
          WHERE tables.type = 'table' AND key."table" = 'person' AND key."from" = 'person_id'
          ORDER BY tables.name
          """,
          "columns",
          "SELECT name FROM pragma_table_info(:table) ORDER BY cid",
          "primary_key",
          "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk")) {
    /// Immediately, so that it never has to wait for a lock in the middle.
    @Override
    void begin(Connection connection) throws SQLException {
      execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    void commit(Connection connection) throws SQLException {
      execute(connection, "COMMIT");
    }
  },
  POSTGRESQL(
      Map.of(
          "ids",
          "SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS json))",
          "pairs",
          """
          SELECT CAST(value ->> 0 AS BIGINT) AS first, CAST(value ->> 1 AS BIGINT) AS second
          FROM json_array_elements(CAST(:pairs AS json))
          """,
          "driving",
          "JOIN",
          "locked",
          "FOR UPDATE",
          "tables",
          """
          SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables
          WHERE table_schema = current_schema()
          """,
          "tables_of_people",
          """
          SELECT DISTINCT tables.relname FROM pg_constraint AS key
            JOIN pg_class AS tables ON tables.oid = key.conrelid
          WHERE key.contype = 'f' AND key.confrelid = CAST('person' AS regclass)
          ORDER BY tables.relname
          """,
          "columns",
          """
          SELECT column_name FROM information_schema.columns
          WHERE table_schema = current_schema() AND table_name = :table ORDER BY ordinal_position
          """,
          "primary_key",
          """
          SELECT attname FROM pg_index
            JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
          WHERE indrelid = CAST(:table AS regclass) AND indisprimary
          ORDER BY array_position(CAST(indkey AS SMALLINT[]), attnum)
          """)) {
    /// Together with the first statement, which saves a round trip.
    @Override
    void begin(Connection connection) throws SQLException {
      connection.setAutoCommit(false);
    }

    @Override
    void commit(Connection connection) throws SQLException {
      connection.commit();
      connection.setAutoCommit(true);
    }
  };

  private static final Logger log = LoggerFactory.getLogger(Dialect.class);

  /// Under which name the handles' statements know it.
  static final String ATTRIBUTE = "dialect";

  private static final Pattern PART = Pattern.compile("<(\\w+)>");
  private static final Pattern PARAMETER = Pattern.compile(":\\w+");

  private final Map<String, String> parts;

  Dialect(Map<String, String> parts) {
    this.parts = parts;
  }

  abstract void begin(Connection connection) throws SQLException;

  abstract void commit(Connection connection) throws SQLException;

  /// As far as that can be done: what is left of it ends with the connection.
  void undo(Connection connection) {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      log.debug("A transaction ends with its connection: {}", e.getClass().getName());
    }
  }

  /// A statement that names parts, with them in it; each of their parameters a question mark.
  String text(String sql) {
    return PART.matcher(sql)
        .replaceAll(part -> {
          var here = parts.get(part.group(1));
          return Matcher.quoteReplacement(
              here == null ? part.group() : PARAMETER.matcher(here).replaceAll("?"));
        });
  }

  /// Statements through it may name the parts.
  Jdbi jdbi(DataSource connections) {
    return naming(Jdbi.create(connections));
  }

  /// A handle that closes with the connection.
  Handle handle(Connection connection) {
    return naming(Jdbi.create(connection)).open();
  }

  private Jdbi naming(Jdbi jdbi) {
    parts.forEach(jdbi::define);
    jdbi.define(ATTRIBUTE, this);
    return jdbi;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
