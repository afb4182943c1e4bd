package bitepoint.bench;

import java.io.IOException;
import java.util.List;

/// Who runs on which core: what is measured alone on the first, everything else on the others. Done
/// with Linux's `taskset`; without it, or with one core, nothing is pinned.
///
/// @param measured the cores of what is measured, as `taskset` lists them
record Pinning(boolean works, String measured) {
  static final int CORES = Runtime.getRuntime().availableProcessors();

  /// Moves this process off the first core.
  static Pinning ofThisProcess() {
    var others = CORES == 2 ? "1" : "1-" + (CORES - 1);
    var pid = Long.toString(ProcessHandle.current().pid());
    return new Pinning(CORES > 1 && succeeds("taskset", "-a", "-c", "-p", others, pid), "0");
  }

  /// The same, where what is measured has all cores.
  Pinning loosened() {
    return new Pinning(works, "0-" + (CORES - 1));
  }

  /// What a command begins with that runs what is measured.
  List<String> ofTheMeasured() {
    return works ? List.of("taskset", "-c", measured) : List.of();
  }

  @Override
  public String toString() {
    return works
        ? "pinned to one core, Telegram and the people on "
            + (CORES == 2 ? "another" : (CORES - 1) + " others")
        : "not pinned to a core, for want of taskset or of a second core";
  }

  private static boolean succeeds(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var _ = process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
