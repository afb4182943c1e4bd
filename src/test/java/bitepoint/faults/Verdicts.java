package bitepoint.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The table `target/faults.md`: what was promised, and what happened. A fault has one line for
/// each database, that of its latest run.
final class Verdicts {
  private static final Path TABLE = Path.of("target", "faults.md");
  private static final String HEAD =
      """
      | fault | database | promised | what happened | people | sent | answers | lost | doubled | unknowable | all answered again |
      |---|---|---|---|---|---|---|---|---|---|---|\
      """;

  private Verdicts() {}

  /// @param happened in words, without the figures
  /// @param again how long after the fault everybody had been answered again
  static void add(
      String fault, Ground ground, String promised, String happened, Toll toll, Duration again) {
    write(
        "| %s | %s |".formatted(fault, ground),
        " %s | %s | %d | %d | %d | %d | %d | %d | %.1f s |"
            .formatted(
                promised,
                happened,
                toll.people(),
                toll.sent(),
                toll.arrived(),
                toll.lost(),
                toll.doubled(),
                toll.unknowable(),
                again.toMillis() / 1000.0));
  }

  /// A fault that no figures belong to.
  static void add(String fault, Ground ground, String promised, String happened) {
    write(
        "| %s | %s |".formatted(fault, ground),
        " %s | %s | | | | | | | |".formatted(promised, happened));
  }

  private static synchronized void write(String key, String rest) {
    try {
      var lines = new ArrayList<String>();
      if (Files.exists(TABLE)) {
        lines.addAll(
            Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("| ")).toList());
        lines.removeFirst();
      }
      lines.removeIf(line -> line.startsWith(key));
      lines.add(key + rest);
      lines.sort(null);
      Files.createDirectories(TABLE.getParent());
      Files.write(TABLE, List.of(when(), "", HEAD, String.join("\n", lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String when() {
    return "What happened on %s to %d people, with faults that lasted %s."
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Spell.people(),
            Spell.isLong() ? Spell.of(Duration.ZERO).toSeconds() + " s each" : "a moment each");
  }
}
