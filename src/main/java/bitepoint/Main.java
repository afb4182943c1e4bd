package bitepoint;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.store.Backup;
import bitepoint.store.Import;
import bitepoint.store.StoreException;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command line. Without a command, the bot runs.
@Command(
    name = "bitepoint",
    description = "A coach in a chat for people whose lower back hurts.",
    mixinStandardHelpOptions = true,
    version = "Bite Point 0.1.0")
public final class Main implements Callable<Integer> {
  private static final int CANNOT_START = 2;

  private Main() {}

  public static void main(String[] arguments) {
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

  @Command(
      name = "import",
      description = "Restores somebody from the file that they took away, while no bot is running.")
  int restore(
      @Parameters(paramLabel = "FILE", description = "The ZIP, or the bitepoint.json in it.")
          Path file,
      @Option(
              names = "--as",
              paramLabel = "TELEGRAM_ID",
              description = "Restores them under another id than the file's.")
          Optional<Long> as) {
    var id =
        Import.of(
            config().databaseUrl(), file, as.map(OptionalLong::of).orElseGet(OptionalLong::empty));
    System.out.println("Restored the person with the Telegram id " + id + ".");
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
  private static int said(Exception failure) throws Exception {
    return switch (failure) {
      case WrongSetting _, StoreException _, CannotStart _ -> {
        System.err.println(failure.getMessage());
        yield CANNOT_START;
      }
      default -> throw failure;
    };
  }
}
