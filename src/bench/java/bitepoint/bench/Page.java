package bitepoint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The report: Markdown that is printed as it comes and can be kept.
final class Page {
  private final StringBuilder text = new StringBuilder();

  void title(String title) {
    line("# " + title + "\n");
  }

  void section(String title) {
    line("\n## " + title + "\n");
  }

  void says(String format, Object... values) {
    line(String.format(Locale.ROOT, format, values) + "\n");
  }

  /// Begins a table.
  void columns(String... titles) {
    row(titles);
    row(Collections.nCopies(titles.length, "---").toArray(String[]::new));
  }

  void row(String... cells) {
    line("| " + String.join(" | ", List.of(cells)) + " |");
  }

  void endOfTable() {
    line("");
  }

  void keep(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A number for a cell.
  static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  private void line(String line) {
    System.out.println(line);
    text.append(line).append('\n');
  }
}
