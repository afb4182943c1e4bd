package bitepoint.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bitepoint.catalogue.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Messages as people write them: those that tell of a warning sign, and those that only look like
/// it, with what the coach makes of each, as a table to read. `-Dtranscripts=update` rewrites it.
class WarningSignTableTest {
  private static final Path TABLE = Path.of("src/test/signs.md");
  private static final Path MESSAGES = Path.of("src/test/resources/signs");
  private static final PhraseReader READER = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK);

  private record Row(String expected, String written, List<Alarm> alarms) {
    static Row of(String line) {
      var sides = line.split("\t", 2);
      var written = sides[sides.length - 1];
      return new Row(
          sides.length > 1 ? sides[0] : "", written, READER.read(written, "en").alarms());
    }

    String taken() {
      return alarms.stream()
          .filter(alarm -> alarm.sign().equals(expected))
          .map(alarm -> alarm.certain() ? "recognised" : "asked about")
          .findFirst()
          .orElse("MISSED");
    }

    String raised() {
      return alarms.isEmpty()
          ? "let through"
          : alarms.stream().noneMatch(Alarm::certain) && expected.equals("?")
              ? "asked about"
              : "RAISED " + alarms;
    }
  }

  @Test
  void what_tells_of_a_warning_sign_is_caught_and_what_looks_like_one_let_through()
      throws IOException {
    var warnings = rows("warnings.txt");
    var lookAlikes = rows("look-alikes.txt");
    var table = table(warnings, lookAlikes);
    System.out.println(table);
    if ("update".equals(System.getProperty("transcripts"))) {
      Files.writeString(TABLE, table);
    }
    assertThat(warnings).filteredOn(row -> row.taken().equals("MISSED")).isEmpty();
    assertThat(lookAlikes).filteredOn(row -> row.raised().startsWith("RAISED")).isEmpty();
    assertEquals(Files.readString(TABLE), table);
  }

  private static String table(List<Row> warnings, List<Row> lookAlikes) {
    var lines = new ArrayList<String>();
    lines.add("# What is taken as a warning sign");
    lines.add("");
    lines.add(
        "%d messages that tell of one: %d recognised, %d asked about, %d missed."
            .formatted(
                warnings.size(),
                count(warnings, "recognised"),
                count(warnings, "asked about"),
                count(warnings, "MISSED")));
    lines.add("");
    lines.add("| written | sign | |");
    lines.add("|---|---|---|");
    warnings.forEach(
        row -> lines.add("| %s | %s | %s |".formatted(cell(row), row.expected, row.taken())));
    lines.add("");
    lines.add(
        "%d that only look like one: %d let through, %d asked about, %d raised."
            .formatted(
                lookAlikes.size(),
                lookAlikes.stream().filter(row -> row.raised().equals("let through")).count(),
                lookAlikes.stream().filter(row -> row.raised().equals("asked about")).count(),
                lookAlikes.stream().filter(row -> row.raised().startsWith("RAISED")).count()));
    lines.add("");
    lines.add("| written | |");
    lines.add("|---|---|");
    lookAlikes.forEach(row -> lines.add("| %s | %s |".formatted(cell(row), row.raised())));
    return String.join("\n", lines) + "\n";
  }

  private static long count(List<Row> rows, String taken) {
    return rows.stream().filter(row -> row.taken().equals(taken)).count();
  }

  private static String cell(Row row) {
    return row.written.replace("|", "\\|");
  }

  private static List<Row> rows(String file) throws IOException {
    return Files.readString(MESSAGES.resolve(file))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("//"))
        .map(Row::of)
        .collect(Collectors.toList());
  }
}
