package bitepoint.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Phase;
import bitepoint.coach.StretchVerdict;
import bitepoint.conversation.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Moves as people type them, with the verdict in every phase, as a table to read. The first column
/// is what was typed; the rest is filled in by the coach. `-Dtranscripts=update` rewrites it.
class VerdictTableTest {
  private static final Path TABLE = Path.of("src/test/verdicts.md");
  private static final PhraseReader READER = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK);

  @Test
  void every_move_has_its_verdict_in_every_phase() throws IOException {
    var written = Files.readString(TABLE);
    var filled =
        written
            .lines()
            .map(line -> line.startsWith("| `") ? row(line.split("`")[1]) : line)
            .collect(Collectors.joining("\n", "", "\n"));
    System.out.println(filled);
    if ("update".equals(System.getProperty("transcripts"))) {
      Files.writeString(TABLE, filled);
    } else {
      assertEquals(written, filled);
    }
  }

  private static String row(String typed) {
    var reading = READER.read(typed, "en");
    var move = reading.moves().stream().findFirst().orElse("");
    var verdicts = Arrays.stream(Phase.values()).map(phase -> cell(move, phase));
    var cells = Stream.concat(Stream.of("`" + typed + "`", move), verdicts);
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(String move, Phase phase) {
    return switch (Shipped.CATALOGUE.verdict(move, phase, 0)) {
      case StretchVerdict.Coached _ -> "yes";
      case StretchVerdict.CoachedLater(_, var from) -> "later: " + from;
      case StretchVerdict.NotCoached(_, var swap) ->
          swap.map(instead -> "no; " + shortName(instead.id())).orElse("ask who treats you");
      case StretchVerdict.NotOurs _ -> "not ours";
      case StretchVerdict.Which(_, var moves) -> "which? " + names(moves);
      case StretchVerdict.Unknown() -> "two questions";
    };
  }

  private static String shortName(String exercise) {
    return Shipped.PHRASEBOOK.label("en", Words.of("exercise." + exercise + ".short"));
  }

  private static String names(List<String> moves) {
    return String.join(", ", moves);
  }
}
