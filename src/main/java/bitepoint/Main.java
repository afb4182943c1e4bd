package bitepoint;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.store.Backup;
import bitepoint.store.StoreException;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The command line. Without a command, the bot runs.
@Command(
    name = "bitepoint",
    description = "A coach in a chat for people whose lower back hurts.",
    mixinStandardHelpOptions = true,
    version = "Bite Point " + Main.VERSION)
public final class Main implements Callable<Integer> {
  static final String VERSION = "0.1.0";

  private static final int CANNOT_START = 2;
  private static final int MOST_CAUSES = 5;

  private Main() {}

  public static void main(String[] arguments) {
    Thread.setDefaultUncaughtExceptionHandler((thread, end) ->
        System.err.println("The thread " + thread.getName() + " ended: " + trace(end)));
    System.exit(
        new CommandLine(new Main())
            .setExecutionExceptionHandler((failure, _, _) -> said(failure))
            .execute(arguments));
  }

  @Override
  public Integer call() {
    return run();
  }

  @Command(
      description = "The bot: on Telegram with a token, else on the local Telegram. The default.")
  int run() {
    var config = config();
    return Running.run(config, messages(config));
  }

  @Command(description = "A consistent copy of the database, while the bot runs.")
  int backup(@Parameters(paramLabel = "FILE", description = "Must not exist yet.") Path file) {
    Backup.of(config().databaseUrl(), file);
    System.out.println("Backed up to " + file);
    return 0;
  }

  private static MessagesFolder messages(Config config) {
    try {
      return MessagesFolder.open(config.messages());
    } catch (IllegalArgumentException e) {
      throw new CannotStart("MESSAGES_DIR can't be used: " + e.getMessage() + ".", e);
    }
  }

  private static Config config() {
    var config = Config.of(Environment.load());
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.toLevel(config.logLevel()));
    }
    return config;
  }

  /// What a person can mend is said in a sentence; anything else is a bug and shows its trace.
  static int said(Exception failure) {
    return switch (failure) {
      case WrongSetting _, StoreException _, CannotStart _ -> {
        System.err.println(failure.getMessage());
        yield CANNOT_START;
      }
      default -> {
        System.err.println(trace(failure));
        yield CommandLine.ExitCode.SOFTWARE;
      }
    };
  }

  /// Without any message: it may hold what somebody wrote.
  static String trace(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(MOST_CAUSES)
        .flatMap(cause ->
            Stream.concat(
                Stream.of(cause.getClass().getName()),
                Arrays.stream(cause.getStackTrace()).map(frame -> "    at " + frame)))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
