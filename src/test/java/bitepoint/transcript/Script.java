package bitepoint.transcript;

import bitepoint.conversation.Drawing;
import bitepoint.telegram.TinyPictures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a transcript writes what a person sees.
final class Script {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int MOST_UNDER_A_PICTURE = 1024;

  private static final Pattern CLOCK = Pattern.compile("\\d+:\\d\\d");

  private Script() {}

  /// A picture is a line of its own before the words that stand under it: `< (towel moves)`.
  static List<String> shown(char mark, Drawing drawing, String html, List<List<String>> keyboard) {
    return shown(mark, "(" + TinyPictures.name(drawing) + ")\n" + html, keyboard);
  }

  /// Whether that can stand under a picture; else it follows as a message of its own.
  static boolean isCaption(String html) {
    return plain(html).length() <= MOST_UNDER_A_PICTURE;
  }

  /// A message (`<`), one without a sound (`‹`), a message that changed (`~`), a toast (`!`) or a
  /// reaction (`*`), with its buttons. What is pinned or taken down is a line of its own: `^
  /// pinned`.
  static List<String> shown(char mark, String html, List<List<String>> keyboard) {
    var text = plain(html).lines().map(line -> line.isBlank() ? "  " : "  " + line).toList();
    var lines = new ArrayList<>(text);
    lines.set(0, mark + " " + plain(html).lines().findFirst().orElse(""));
    keyboard.forEach(row ->
        lines.add(
            row.stream()
                .map(label -> "[" + label + "]")
                .collect(Collectors.joining(" ", "  ", ""))));
    return lines;
  }

  /// Another number on a clock, or what it says at its end.
  static String tick(String html) {
    var number = CLOCK.matcher(plain(html));
    return ": " + (number.find() ? number.group() : plain(html));
  }

  /// The numbers of a clock that follow each other stand on one line.
  static List<String> together(List<String> lines) {
    var together = new ArrayList<String>();
    for (var line : lines) {
      var goesOn =
          line.startsWith(": ") && !together.isEmpty() && together.getLast().startsWith(": ");
      if (goesOn) {
        together.set(together.size() - 1, together.getLast() + line.substring(1));
      } else {
        together.add(line);
      }
    }
    return together;
  }

  static String plain(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /// Phase, today's score where there is one, and the reminders to come, on the clock of that zone.
  static String facts(
      String phase, Optional<Integer> today, Collection<Instant> reminders, ZonedDateTime now) {
    var score = today.map(pain -> ", today " + pain).orElse("");
    var times =
        reminders.stream()
            .sorted()
            .map(due -> when(due, now.getZone(), now.toLocalDate()))
            .collect(Collectors.joining(", "));
    return "phase " + phase + score + (times.isEmpty() ? "" : ", reminders " + times);
  }

  private static String when(Instant due, ZoneId zone, LocalDate today) {
    var here = due.atZone(zone);
    var days = ChronoUnit.DAYS.between(today, here.toLocalDate());
    return TIME.format(here)
        + (days == 0 ? " today" : days == 1 ? " tomorrow" : " on " + here.toLocalDate());
  }
}
