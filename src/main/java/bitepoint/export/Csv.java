package bitepoint.export;

import bitepoint.store.Dossier;
import bitepoint.store.Moments;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table as a spreadsheet opens it: RFC 4180, with a mark that it is UTF-8, times on that zone's
/// clock.
///
/// @param activity the name of an activity by its number, which is all that a table holds of it
record Csv(ZoneId zone, UnaryOperator<String> activity) {
  private static final String UTF_8 = "\uFEFF";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  String of(Dossier.Table table) {
    var heading = table.columns().stream().map(Csv::heading);
    var rows = table.rows().stream().map(row -> values(table.columns(), row));
    return Stream.concat(Stream.of(heading), rows)
        .map(line -> line.map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining("", UTF_8, ""));
  }

  /// `strength_minutes` as "Strength minutes".
  private static String heading(String column) {
    return column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1).replace('_', ' ');
  }

  private Stream<String> values(List<String> columns, List<@Nullable Object> row) {
    return IntStream.range(0, columns.size()).mapToObj(at -> value(columns.get(at), row.get(at)));
  }

  private String value(String column, @Nullable Object stored) {
    return switch (Moments.readable(column, stored)) {
      case null -> "";
      case Instant moment -> MOMENT.format(moment.atZone(zone));
      case Object other ->
          column.equals("activity") ? activity.apply(other.toString()) : other.toString();
    };
  }

  /// A text that a spreadsheet would take for a formula is marked as text.
  private static String quoted(String value) {
    var text = value.matches("(?s)[=+@\\t\\r].*|-\\D.*") ? "'" + value : value;
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
