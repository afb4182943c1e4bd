package bitepoint.bench;

import bitepoint.catalogue.Shipped;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.PhraseReader;
import bitepoint.understanding.sentence.Directions;
import bitepoint.understanding.sentence.ModelMissing;
import bitepoint.understanding.sentence.SentenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What it costs to read a message, by words alone and with the sentence model.
final class Understanding {
  private static final Path MESSAGES = Path.of("src", "eval", "messages", "tuned-on.tsv");
  private static final int ROUNDS = 6;
  private static final int ROUNDS_TO_WARM_UP = 3;

  private Understanding() {}

  static void measure(Ground ground, Page page) {
    page.section("Understanding");
    page.says("Processor time of the one thread that reads.");
    page.columns("what", "times", "p50 ms", "p99 ms");
    var messages = messages();
    read(page, "a message, by its words", Directions.NONE, messages);
    try (var model = SentenceModel.load()) {
      read(page, "a message, with the sentence model", model, messages);
    } catch (ModelMissing e) {
      page.row("with the sentence model", "it can't run here", "", "");
    }
    page.endOfTable();
  }

  private static void read(Page page, String what, Directions directions, List<String> messages) {
    var reader = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK, directions);
    var spent = new Spent();
    for (var round = 0; round < ROUNDS; round++) {
      if (round == ROUNDS_TO_WARM_UP) {
        spent.forget();
      }
      for (var message : messages) {
        var _ =
            spent.on(() -> {
              var _ = reader.read(message, Phrasebook.FALLBACK);
            });
      }
    }
    page.row(spent.row(what));
  }

  private static List<String> messages() {
    try (var lines = Files.lines(MESSAGES)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .map(line -> line.split("\t", 3)[2])
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
