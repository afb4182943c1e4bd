package bitepoint.bench;

import bitepoint.year.Life;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills a database with copies of one person who really went through all of it: their rows as the
/// program wrote them, under other ids.
final class Population {
  static final LocalTime CHECK_IN = LocalTime.of(8, 0);
  static final long FIRST = 1_000_000;

  private final Databases databases;
  private final String template;
  private final long original;

  private Population(Databases databases, String template, long original) {
    this.databases = databases;
    this.template = template;
    this.original = original;
  }

  /// Like somebody who lived with the coach for so many days, until that evening.
  static Population like(Databases databases, long somebody, int days, Instant evening) {
    var template = "life-" + somebody + "-" + days;
    databases.live(template, file -> Life.live(file, somebody, days, evening, CHECK_IN));
    return new Population(databases, template, somebody);
  }

  /// A new database with so many of them, whose ids begin with [#FIRST], and nobody else. Each has
  /// a check-in agreed for the morning after.
  void settle(String name, long people, Instant evening) {
    settle(name, people, evening, Integer.MAX_VALUE);
  }

  /// @param days how much of the diary they have kept
  void settle(String name, long people, Instant evening, int days) {
    databases.copy(databases.file(template), name);
    try (var filling = Databases.filling(databases.url(name))) {
      filling.setAutoCommit(false);
      forgetMail(filling);
      forget(filling, evening, days, "TRUE");
      copy(filling, people);
      empty(filling);
      agree(filling, morningAfter(evening));
      filling.commit();
      filling.setAutoCommit(true);
      try (var statement = filling.createStatement()) {
        statement.execute("ANALYZE");
        statement.execute("VACUUM");
        statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Of the people in a database that is settled, only the first are asked in the morning.
  void letOthersBe(String name, int first) {
    try (var filling = Databases.filling(databases.url(name));
        var statement = filling.createStatement()) {
      var _ = statement.executeUpdate("DELETE FROM reminder WHERE person_id >= " + (FIRST + first));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Instant morningAfter(Instant evening) {
    return evening
        .atZone(ZoneOffset.UTC)
        .toLocalDate()
        .plusDays(1)
        .atTime(CHECK_IN)
        .toInstant(ZoneOffset.UTC);
  }

  /// Some of the people in a database that is settled keep only so many days of their diaries.
  ///
  /// @param from the first of them, counted from the first of all
  void keep(String name, int from, int some, Instant evening, long days) {
    try (var filling = Databases.filling(databases.url(name))) {
      var first = FIRST + from;
      forget(
          filling, evening, days, "person_id BETWEEN %d AND %d".formatted(first, first + some - 1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Some of the people in a database that is settled are asked some minutes after the others,
  /// every morning.
  ///
  /// @param from the first of them, counted from the first of all
  /// @param minutes 1 to 9
  void askLater(String name, int from, int some, int minutes) {
    var first = FIRST + from;
    var whose = "BETWEEN %d AND %d".formatted(first, first + some - 1);
    try (var filling = Databases.filling(databases.url(name));
        var statement = filling.createStatement()) {
      var chosen =
          statement.executeUpdate(
              """
              UPDATE person SET profile =
                replace(profile, '"checkInAt":"08:00:00"', '"checkInAt":"08:0%d:00"')
              WHERE id %s AND profile LIKE '%%"checkInAt":"08:00:00"%%'
              """
                  .formatted(minutes, whose));
      if (chosen != some) {
        throw new IllegalStateException("they chose another time than " + CHECK_IN);
      }
      var _ =
          statement.executeUpdate(
              "UPDATE reminder SET due_at = due_at + %d WHERE person_id %s"
                  .formatted(Duration.ofMinutes(minutes).toMillis(), whose));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void forget(Connection filling, Instant evening, long days, String whose)
      throws SQLException {
    var since = evening.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay() - days;
    try (var statement = filling.createStatement()) {
      for (var table : tables(filling).entrySet()) {
        if (table.getValue().contains("day")) {
          var _ =
              statement.executeUpdate(
                  "DELETE FROM %s WHERE day <= %d AND %s".formatted(table.getKey(), since, whose));
        }
      }
    }
  }

  private static void forgetMail(Connection filling) throws SQLException {
    try (var statement = filling.createStatement()) {
      var _ = statement.executeUpdate("DELETE FROM outbox");
      var _ = statement.executeUpdate("DELETE FROM inbox");
    }
  }

  private void copy(Connection filling, long people) throws SQLException {
    try (var statement = filling.createStatement()) {
      for (var table : tables(filling).entrySet()) {
        var key = table.getKey().equals("person") ? "id" : "person_id";
        var columns = new ArrayList<>(table.getValue());
        columns.removeAll(List.of("id", "person_id"));
        var others = String.join(", ", columns);
        var _ =
            statement.executeUpdate(
                """
                WITH RECURSIVE copies (copy) AS
                  (SELECT %d UNION ALL SELECT copy + 1 FROM copies WHERE copy < %d)
                INSERT INTO %s (%s, %s) SELECT copy, %s FROM copies CROSS JOIN %s WHERE %s.%s = %d
                """
                    .formatted(
                        FIRST,
                        FIRST + people - 1,
                        table.getKey(),
                        key,
                        others,
                        others,
                        table.getKey(),
                        table.getKey(),
                        key,
                        original));
      }
    }
  }

  private void empty(Connection filling) throws SQLException {
    try (var statement = filling.createStatement()) {
      for (var table : tables(filling).keySet()) {
        var key = table.equals("person") ? "id" : "person_id";
        var _ =
            statement.executeUpdate("DELETE FROM " + table + " WHERE " + key + " = " + original);
      }
    }
  }

  private static void agree(Connection filling, Instant due) throws SQLException {
    try (var statement = filling.createStatement()) {
      var _ = statement.executeUpdate("DELETE FROM reminder WHERE kind <> 'CHECK_IN'");
      var _ = statement.executeUpdate("UPDATE reminder SET due_at = " + due.toEpochMilli());
    }
  }

  /// What is kept of people, and in which columns; those whom others refer to first.
  private static Map<String, List<String>> tables(Connection filling) throws SQLException {
    var tables = new LinkedHashMap<String, List<String>>();
    tables.put("person", columns(filling, "person"));
    try (var rows = filling.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        var table = rows.getString("TABLE_NAME");
        var columns = columns(filling, table);
        if (columns.contains("person_id") && !table.equals("outbox")) {
          tables.put(table, columns);
        }
      }
    }
    return tables;
  }

  private static List<String> columns(Connection filling, String table) throws SQLException {
    var columns = new ArrayList<String>();
    try (var rows = filling.getMetaData().getColumns(null, null, table, "%")) {
      while (rows.next()) {
        columns.add(rows.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }
}
