package bitepoint.bench;

import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How long the program takes from its start to its first poll, how much of the processor that
/// takes, which says more on a busy machine, and how much memory it holds some seconds later, idle.
/// Each run is a process of its own on a database of its own.
///
/// Arguments: runs, `words` or `sentences`, and, if it is not to be these classes with this Java,
/// the command that starts the program. A number before that is passed over.
final class StartTime {
  private static final String TOKEN = "1:start-time-token";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration UNTIL_IDLE = Duration.ofSeconds(5);

  /// @param resident in kB
  record Run(Duration toFirstPoll, Duration cpu, long resident) {}

  private StartTime() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var count = Integer.parseInt(arguments[0]);
    var understanding = arguments[1];
    var command = Arrays.stream(arguments).skip(2).dropWhile(word -> word.matches("\\d+")).toList();
    var median = medianOf(count, command.isEmpty() ? ownCommand() : command, understanding);
    System.out.printf(
        "%s: %d ms from the start to the first poll, with %d ms of the processor; %d MB idle"
            + " (medians of %d runs)%n",
        understanding,
        median.toFirstPoll.toMillis(),
        median.cpu.toMillis(),
        median.resident / 1024,
        count);
  }

  /// The median of each, over so many starts of that command.
  static Run medianOf(int count, List<String> command, String understanding)
      throws IOException, InterruptedException {
    var runs = new ArrayList<Run>();
    for (var run = 0; run < count; run++) {
      var measured = run(command, understanding);
      runs.add(measured);
      System.err.printf(
          "%d of %d: %d ms, of the processor %d ms, %d MB%n",
          run + 1,
          count,
          measured.toFirstPoll.toMillis(),
          measured.cpu.toMillis(),
          measured.resident / 1024);
    }
    return new Run(
        Duration.ofMillis(
            median(runs.stream().mapToLong(run -> run.toFirstPoll.toMillis()).toArray())),
        Duration.ofMillis(median(runs.stream().mapToLong(run -> run.cpu.toMillis()).toArray())),
        median(runs.stream().mapToLong(Run::resident).toArray()));
  }

  private static Run run(List<String> command, String understanding)
      throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("bitepoint-start");
    try (var telegram = LocalTelegram.start(LocalSettings.defaults().token(TOKEN))) {
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      builder.environment().put("TELEGRAM_BOT_TOKEN", TOKEN);
      builder.environment().put("TELEGRAM_API_URL", telegram.url().toString());
      builder.environment().put("UNDERSTANDING", understanding);
      builder.environment().put("LOG_LEVEL", "warn");
      var began = System.nanoTime();
      var process = builder.start();
      try {
        while (telegram.openPolls() == 0) {
          if (System.nanoTime() - began > PATIENCE.toNanos() || !process.isAlive()) {
            throw new IOException("the program does not poll");
          }
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        var toFirstPoll = Duration.ofNanos(System.nanoTime() - began);
        var cpu = process.info().totalCpuDuration().orElseThrow();
        LockSupport.parkNanos(UNTIL_IDLE.toNanos());
        return new Run(toFirstPoll, cpu, resident(process.pid()));
      } finally {
        process.destroy();
        process.waitFor();
      }
    } finally {
      delete(folder);
    }
  }

  /// As the kernel counts it, with the program's children: a launcher may start Java as one.
  private static long resident(long process) throws IOException {
    var children =
        ProcessHandle.of(process).stream()
            .flatMap(ProcessHandle::descendants)
            .mapToLong(ProcessHandle::pid)
            .toArray();
    var all = resident("/proc/" + process + "/status");
    for (var child : children) {
      all += resident("/proc/" + child + "/status");
    }
    return all;
  }

  private static long resident(String status) throws IOException {
    try (var lines = Files.lines(Path.of(status))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }

  /// These classes with this Java.
  static List<String> ownCommand() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .reduce((one, two) -> one + File.pathSeparator + two)
            .orElseThrow(),
        "bitepoint.Main");
  }

  private static long median(long[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
