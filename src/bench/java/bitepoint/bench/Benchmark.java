package bitepoint.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How fast it is, as one report in Markdown: printed, and kept in `target/bench/report.md`. Every
/// figure stands beside the floor that was measured in the same run, so that the ratios can be
/// compared between machines.
///
/// Arguments: the parts, with commas between them, or `all`. What is measured in a process of its
/// own is given the environment's `BENCH_JAVA_OPTIONS`. How much is measured: [Sizes].
final class Benchmark {
  private static final Path FOLDER = Path.of("target", "bench");

  private Benchmark() {}

  public static void main(String[] arguments) {
    var parts = parts(arguments[0]);
    var page = new Page();
    try (var databases = Databases.under(FOLDER)) {
      var pinning = Pinning.ofThisProcess();
      page.title("Bite Point, measured");
      page.says(
          "Java %s, %d cores; what is measured is %s. Databases are in `%s`.",
          Runtime.version(), Pinning.CORES, pinning, FOLDER);
      var ground = new Ground(pinning, databases, Sizes.ofProperties());
      for (var part : parts) {
        var began = System.nanoTime();
        part.measure(ground, page);
        page.says("_Measured in %.0f s._", (System.nanoTime() - began) / 1e9);
        page.keep(FOLDER.resolve("report.md"));
      }
    }
  }

  private static List<Part> parts(String names) {
    return names.equals("all")
        ? List.of(Part.values())
        : Stream.of(names.split(","))
            .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList();
  }
}
