package bitepoint.transcript;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/// How a transcript says that time passes: `21:00` (the next), `tomorrow 8:00`, `Wednesday 8:00`,
/// `2026-10-22 8:00`, `10 minutes`.
final class Passing {
  private Passing() {}

  static ZonedDateTime until(String words, ZonedDateTime now) {
    var parts = words.split(" ");
    if (parts.length == 1) {
      var at = on(now, parts[0]);
      return at.isAfter(now) ? at : on(now.plusDays(1), parts[0]);
    }
    return switch (parts[1]) {
      case "second", "seconds" -> now.plusSeconds(Long.parseLong(parts[0]));
      case "minute", "minutes" -> now.plusMinutes(Long.parseLong(parts[0]));
      case "hour", "hours" -> now.plusHours(Long.parseLong(parts[0]));
      case "day", "days" -> now.plusDays(Long.parseLong(parts[0]));
      default -> named(now, parts);
    };
  }

  private static ZonedDateTime named(ZonedDateTime now, String... parts) {
    if (parts[0].matches("\\d{4}-\\d\\d-\\d\\d")) {
      return on(LocalDate.parse(parts[0]).atStartOfDay(now.getZone()), parts[1]);
    }
    return parts[0].equals("tomorrow") ? on(now.plusDays(1), parts[1]) : weekday(now, parts);
  }

  private static ZonedDateTime weekday(ZonedDateTime now, String[] parts) {
    var day = DayOfWeek.valueOf(parts[0].toUpperCase(Locale.ROOT));
    var at = on(now, parts[1]);
    while (at.getDayOfWeek() != day || !at.isAfter(now)) {
      at = on(at.plusDays(1), parts[1]);
    }
    return at;
  }

  private static ZonedDateTime on(ZonedDateTime day, String time) {
    var local = LocalTime.parse(time.length() == 4 ? "0" + time : time);
    return day.toLocalDate().atTime(local).atZone(day.getZone());
  }
}
