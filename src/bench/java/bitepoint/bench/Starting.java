package bitepoint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How long the program takes to start, understanding by words: these classes as they are, and the
/// bundle where there is one.
final class Starting {
  private static final Path BUNDLE = Path.of("target", "bundle", "bitepoint", "bin", "bitepoint");
  private static final int STARTS = 5;

  private Starting() {}

  static void measure(Ground ground, Page page) {
    page.section("Start");
    page.says(
        "From the start of the process, on a new database and all cores, to the first poll; medians"
            + " of %d starts.",
        STARTS);
    page.columns("what", "ms", "CPU ms", "RSS MB, idle");
    row(ground, page, "these classes", StartTime.ownCommand());
    if (Files.isExecutable(BUNDLE)) {
      row(ground, page, "the bundle", List.of(BUNDLE.toAbsolutePath().toString()));
    }
    page.endOfTable();
  }

  private static void row(Ground ground, Page page, String what, List<String> command) {
    var onAllCores = ground.onAllCores().pinning().ofTheMeasured();
    try {
      var median =
          StartTime.medianOf(
              STARTS, Stream.concat(onAllCores.stream(), command.stream()).toList(), "words");
      page.row(
          what,
          Page.number(median.toFirstPoll().toMillis(), 0),
          Page.number(median.cpu().toMillis(), 0),
          Page.number(median.resident() / 1024.0, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
