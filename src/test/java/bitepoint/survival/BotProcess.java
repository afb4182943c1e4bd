package bitepoint.survival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The bot as a program of its own, with the classes of this test. Owns a process; closing kills
/// it.
final class BotProcess implements AutoCloseable {
  static final String TOKEN = "4711:survival-token";

  /// 128 and the number of SIGKILL.
  private static final int KILLED = 137;

  /// 128 and the number of SIGTERM.
  private static final int TERMINATED = 143;

  private static final Duration FAREWELL = Duration.ofSeconds(20);
  private static final int LINES = 30;

  private final Path output;
  private final Process process;

  private BotProcess(Path output, Process process) {
    this.output = output;
    this.process = process;
  }

  /// @param folder where it works, keeps its database and writes its log
  static BotProcess start(Path folder, URI telegram, String databaseUrl) {
    return start(folder, telegram, databaseUrl, Map.of());
  }

  /// @param more settings
  static BotProcess start(Path folder, URI telegram, String databaseUrl, Map<String, String> more) {
    var output = folder.resolve("bot.log");
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            "bitepoint.Main",
            "run");
    var environment = builder.environment();
    environment.remove("MESSAGES_DIR");
    environment.put("TELEGRAM_BOT_TOKEN", TOKEN);
    environment.put("TELEGRAM_API_URL", telegram.toString());
    environment.put("DATABASE_URL", databaseUrl);
    environment.put("LOG_LEVEL", "warn");
    environment.put("MESSAGES_PER_SECOND", "1000");
    environment.putAll(more);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    try {
      return new BotProcess(output, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// SIGKILL, after so long a life: nothing of it runs any more when this returns.
  void killAfter(Duration life) throws InterruptedException {
    if (process.waitFor(life.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError(
          "the bot ended by itself with " + process.exitValue() + "\n" + log());
    }
    ended(process.destroyForcibly().waitFor(), KILLED);
  }

  /// SIGTERM, and the end it comes to.
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("the bot does not stop\n" + log());
    }
    ended(process.exitValue(), TERMINATED);
  }

  /// The last it printed, of all its lives.
  String log() {
    try {
      var lines = Files.exists(output) ? Files.readAllLines(output) : List.<String>of();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void ended(int code, int expected) {
    if (code != expected) {
      throw new AssertionError("the bot ended with " + code + ", not " + expected + "\n" + log());
    }
  }
}
