package bitepoint.bench;

import bitepoint.Main;
import bitepoint.local.Chat;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// How much memory the program as it is run takes, idle and after people have talked to it.
final class Memory {
  private static final List<String> SMALL =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx96m");
  private static final List<String> WITH_THE_MODEL = List.of("-XX:+UseSerialGC", "-Xmx128m");
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration SETTLING = Duration.ofSeconds(8);
  private static final int PEOPLE = 200;
  private static final int MESSAGES = 25;

  private Memory() {}

  static void measure(Ground ground, Page page) {
    page.section("Memory");
    page.columns("understanding", "Java's options", "RSS MB idle", "RSS MB after", "at most");
    measure(ground, page, "words", SMALL);
    measure(ground, page, "words", List.of());
    measure(ground, page, "sentences", WITH_THE_MODEL);
    page.endOfTable();
    page.says("After %,d people wrote %d messages each.", PEOPLE, MESSAGES);
  }

  /// Megabytes that the system's account of a process has under that name; Linux's alone.
  static double of(long pid, String name) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith(name + ":"))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  private static void measure(Ground ground, Page page, String understanding, List<String> java) {
    ground.databases().drop("memory");
    try (var local = LocalTelegram.start(LocalSettings.defaults().light())) {
      var program = start(ground, local, understanding, java);
      try {
        await(() -> local.openPolls() > 0);
        LockSupport.parkNanos(SETTLING.toNanos());
        var idle = of(program.pid(), "VmRSS");
        talk(local);
        page.row(
            understanding,
            java.isEmpty() ? "none" : "`" + String.join(" ", java) + "`",
            Page.number(idle, 0),
            Page.number(of(program.pid(), "VmRSS"), 0),
            Page.number(of(program.pid(), "VmHWM"), 0));
      } finally {
        program.destroy();
        program.onExit().join();
      }
    }
  }

  private static Process start(
      Ground ground, LocalTelegram local, String understanding, List<String> java) {
    var command = new ArrayList<>(ground.pinning().ofTheMeasured());
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(java);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("TELEGRAM_BOT_TOKEN", BotUnderLoad.TOKEN.secret());
    builder.environment().put("TELEGRAM_API_URL", local.url().toString());
    builder.environment().put("DATABASE_URL", ground.databases().measured("memory"));
    builder.environment().put("UNDERSTANDING", understanding);
    builder.environment().put("MESSAGES_PER_SECOND", "100000");
    builder.environment().put("LOG_LEVEL", "warn");
    try {
      return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void talk(LocalTelegram local) {
    var people =
        IntStream.range(0, PEOPLE).mapToObj(n -> local.addPerson("Sam" + n, "en")).toList();
    for (var message = 0; message < MESSAGES; message++) {
      for (var chat : people) {
        chat.says(message == 0 ? "/start" : "why is my hip so tight, number " + message);
      }
      people.forEach(Memory::awaitAnswer);
    }
  }

  private static void awaitAnswer(Chat chat) {
    chat.awaitThat(_ -> chat.messages().getLast().fromBot(), PATIENCE);
  }

  private static void await(BooleanSupplier condition) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the program did not start");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
