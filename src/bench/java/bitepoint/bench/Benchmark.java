package bitepoint.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How fast it is, as one report in Markdown: printed, and kept in `target/bench/report.md`. Every
/// figure stands beside the floor that was measured in the same run, so that the ratios can be
/// compared between machines.
///
/// With `bench.database=postgresql` the databases are on a server beside the people; else SQLite's.
/// Arguments: the parts, with commas between them, or `all`. What is measured in a process of its
/// own is given the environment's `BENCH_JAVA_OPTIONS`. How much is measured: [Sizes].
final class Benchmark {
  private static final Path FOLDER = Path.of("target", "bench");

  private Benchmark() {}

  public static void main(String[] arguments) {
    var parts = parts(arguments[0]);
    var page = new Page();
    try (var databases = onServer() ? Databases.onServer(FOLDER) : Databases.under(FOLDER)) {
      var pinning = Pinning.ofThisProcess();
      page.title("Bite Point, measured");
      page.says(
          "Java %s, %d cores; what is measured is %s. Databases are in `%s`, of %s.",
          Runtime.version(), Pinning.CORES, pinning, FOLDER, databases.kind());
      var ground = new Ground(pinning, databases, Sizes.ofProperties());
      for (var part : parts) {
        var began = System.nanoTime();
        part.measure(ground, page);
        page.says("_Measured in %.0f s._", (System.nanoTime() - began) / 1e9);
        page.keep(FOLDER.resolve("report.md"));
      }
    }
  }

  private static boolean onServer() {
    return switch (System.getProperty("bench.database", "sqlite")) {
      case "sqlite" -> false;
      case "postgresql" -> true;
      case String other ->
          throw new IllegalArgumentException(
              "bench.database is sqlite or postgresql, not " + other + ".");
    };
  }

  private static List<Part> parts(String names) {
    return names.equals("all")
        ? List.of(Part.values())
        : Stream.of(names.split(","))
            .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList();
  }
}
