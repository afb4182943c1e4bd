package bitepoint.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days and moments, which the tables hold as numbers: a column `day` is days since 1970-01-01, one
/// that ends in `at` is milliseconds since then.
public final class Moments {
  private Moments() {}

  /// A [LocalDate], an [Instant], or the value as it is.
  public static @Nullable Object readable(String column, @Nullable Object stored) {
    return switch (stored) {
      case Number number when column.equals("day") -> LocalDate.ofEpochDay(number.longValue());
      case Number number when isMoment(column) -> Instant.ofEpochMilli(number.longValue());
      case null -> null;
      case Object other -> other;
    };
  }

  /// The number of a day or a moment, from ISO 8601; other text as it is.
  ///
  /// @throws java.time.format.DateTimeParseException where it is neither
  static Object stored(String column, String text) {
    if (column.equals("day")) {
      return LocalDate.parse(text).toEpochDay();
    }
    return isMoment(column) ? (Object) Instant.parse(text).toEpochMilli() : text;
  }

  private static boolean isMoment(String column) {
    return column.equals("at") || column.endsWith("_at");
  }
}
