package bitepoint;

import bitepoint.catalogue.CatalogueFile;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.pictures.Studio;
import bitepoint.store.Backup;
import bitepoint.store.Copying;
import bitepoint.store.Counts;
import bitepoint.store.Import;
import bitepoint.store.Place;
import bitepoint.store.Rekeying;
import bitepoint.store.Restoring;
import bitepoint.store.StoreException;
import bitepoint.store.seal.Keyring;
import bitepoint.understanding.Explanations;
import bitepoint.understanding.PhraseReader;
import bitepoint.understanding.ReadingLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
    System.setProperty("java.awt.headless", "true");
    Thread.setDefaultUncaughtExceptionHandler((thread, end) ->
        System.err.println("The thread " + thread.getName() + " ended: " + trace(end)));
    System.exit(arguments.length == 0 ? runs() : executes(arguments));
  }

  private static int executes(String[] arguments) {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((failure, _, _) -> said(failure))
        .execute(arguments);
  }

  /// The default without the command line's machinery, which takes a good part of a start.
  private static int runs() {
    try {
      return new Main().run();
    } catch (Exception e) {
      return said(e);
    }
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
    var config = config();
    Backup.of(config.databaseUrl(), file, config.keys());
    System.out.println("Backed up to " + file + " and looked through it: it is sound.");
    return 0;
  }

  @Command(
      description =
          "How many times an exercise was said to have made somebody worse: exercise and times.")
  int worse() {
    print(Counts.ofWorse(config().databaseUrl()));
    return 0;
  }

  @Command(
      description = "How many times something was said to be not what was meant: intent and times.")
  int misread() {
    print(Counts.ofMisread(config().databaseUrl()));
    return 0;
  }

  private static void print(List<Counts.Count> counts) {
    counts.forEach(one -> System.out.println(one.name() + "\t" + one.times()));
  }

  @Command(description = "Puts a backup in the place of the database. The bot must be stopped.")
  int restore(@Parameters(paramLabel = "FILE", description = "What backup made.") Path file) {
    var config = config();
    var aside =
        Restoring.from(file, config.databaseUrl(), config.keys(), LocalDate.now(ZoneOffset.UTC));
    System.out.println("Restored " + file + " to " + Place.of(config.databaseUrl()).name());
    aside.ifPresent(kept -> System.out.println("What was there is kept as " + kept));
    return 0;
  }

  @Command(
      description =
          "What the coach would make of a message: reads one a line, prints intent, confidence and"
              + " details a line.")
  int understand(
      @Option(
              names = {"-v", "--verbose"},
              description = "Below each line what decided, and which examples are the nearest.")
          boolean verbose) {
    var config = config();
    var messages = messages(config);
    try (var directions = config.understanding().directions()) {
      var reader = new PhraseReader(messages, new Phrasebook(messages), directions);
      var explanations =
          verbose
              ? Optional.of(new Explanations(reader, messages))
              : Optional.<Explanations>empty();
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
          .lines()
          .forEach(line -> {
            System.out.println(ReadingLine.of(reader.read(line, Phrasebook.FALLBACK)));
            explanations.ifPresent(why -> why.of(line).forEach(System.out::println));
            System.out.flush();
          });
    }
    return 0;
  }

  @Command(description = "Draws an exercise into a file: a GIF moves, a PNG stands still.")
  int draw(
      @Parameters(
              paramLabel = "EXERCISE",
              arity = "0..1",
              description = "Such as glute-bridge, knee-hug or lesson-2.")
          Optional<String> exercise,
      @Parameters(paramLabel = "FILE", arity = "0..1", description = "Ends in .gif or .png.")
          Optional<Path> file,
      @Option(names = "--mistake", description = "The common error instead: not like this.")
          boolean mistake,
      @Option(names = "--all", paramLabel = "DIR", description = "Draws everything into a folder.")
          Optional<Path> all)
      throws IOException {
    System.setProperty("java.awt.headless", "true");
    var studio = new Studio(CatalogueFile.read(new Phrasebook(messages(config()))));
    try {
      if (all.isPresent()) {
        System.out.println("Drew " + studio.drawAll(all.get()) + " pictures into " + all.get());
      } else if (exercise.isPresent() && file.isPresent()) {
        studio.draw(exercise.get(), file.get(), mistake);
        System.out.println("Drew " + exercise.get() + " into " + file.get());
      } else {
        throw new IllegalArgumentException(
            "Say which exercise and which file, or --all and a folder.");
      }
    } catch (IllegalArgumentException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
    return 0;
  }

  @Command(
      description =
          "Copies a SQLite database into the empty PostgreSQL one of DATABASE_URL and compares them."
              + " The bot must be stopped.")
  int copy(@Parameters(paramLabel = "FILE", description = "The SQLite database.") Path file) {
    var config = config();
    Copying.of(
        file,
        config.databaseUrl(),
        config.keys(),
        (table, rows) -> System.out.println(table + "\t" + rows));
    System.out.println("Copied, and both hold the same.");
    return 0;
  }

  @Command(
      description =
          "Asks the bot that runs with these settings whether it works: 0 if so, else 1. It needs"
              + " OPERATIONS_PORT.")
  int health() {
    var answer = HealthQuestion.ask(config().operations());
    System.out.println(answer.words());
    return answer.isWell() ? 0 : 1;
  }

  @Command(description = "A new key for ENCRYPTION_KEY.")
  int key() {
    System.out.println(Keyring.freshKey());
    return 0;
  }

  @Command(
      description =
          "Encrypts what people told with the first key of ENCRYPTION_KEY. The bot must be stopped.")
  int rekey(@Option(names = "--plain", description = "Decrypts it instead.") boolean plain) {
    var config = config();
    if (config.keys().isEmpty()) {
      throw new StoreException(
          "ENCRYPTION_KEY is not set: set it to the keys in use, a new one first.");
    }
    if (plain) {
      Rekeying.toPlain(config.databaseUrl(), config.keys(), Main::tellProgress);
      System.out.println("Decrypted. Take ENCRYPTION_KEY away before the bot starts.");
    } else {
      Rekeying.toFirst(config.databaseUrl(), config.keys(), Main::tellProgress);
      System.out.println("Encrypted with the first key. Other keys are only for older backups.");
    }
    return 0;
  }

  private static void tellProgress(int rows) {
    if (rows % 10_000 == 0) {
      System.out.println(rows + " rows");
    }
  }

  @Command(
      name = "import",
      description = "Restores somebody from the file that they took away, while no bot is running.")
  int bringBack(
      @Parameters(paramLabel = "FILE", description = "The ZIP, or the bitepoint.json in it.")
          Path file,
      @Option(
              names = "--as",
              paramLabel = "TELEGRAM_ID",
              description = "Restores them under another id than the file's.")
          Optional<Long> as) {
    var config = config();
    var id =
        Import.of(
            config.databaseUrl(),
            config.keys(),
            file,
            as.map(OptionalLong::of).orElseGet(OptionalLong::empty));
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
    config.logFormat().apply(config.logLevel());
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
