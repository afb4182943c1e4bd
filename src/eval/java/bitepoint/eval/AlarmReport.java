package bitepoint.eval;

import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which of a file's warnings are heard, and which of its look-alikes are taken for one.
final class AlarmReport {
  private static final String WARNING = "alarm";

  /// @param warns whether it is meant as a warning
  /// @param heard whether it is taken as one, or asked about
  private record Line(boolean warns, boolean heard, String message) {}

  private final List<Line> lines;

  private AlarmReport(List<Line> lines) {
    this.lines = lines;
  }

  /// @param file with the lines `alarm<TAB>message` and `harmless<TAB>message`
  static AlarmReport of(Reader reader, Path file) {
    try (var lines = Files.lines(file)) {
      return new AlarmReport(
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("//"))
              .map(line -> line.split("\t", 2))
              .map(cells -> new Line(cells[0].equals(WARNING), isHeard(reader, cells[1]), cells[1]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String summary() {
    return "  %d of %d caught, %d of %d look-alikes alarmed%n"
        .formatted(
            count(line -> line.warns() && line.heard()),
            count(Line::warns),
            count(line -> !line.warns() && line.heard()),
            count(line -> !line.warns()));
  }

  String mistakes() {
    return lines.stream()
        .filter(line -> line.warns() != line.heard())
        .map(line -> "  %s\t%s%n".formatted(line.warns() ? "missed" : "alarmed", line.message()))
        .collect(Collectors.joining());
  }

  private static boolean isHeard(Reader reader, String message) {
    return !reader.read(message, Phrasebook.FALLBACK).alarms().isEmpty();
  }

  private long count(Predicate<Line> which) {
    return lines.stream().filter(which).count();
  }
}
