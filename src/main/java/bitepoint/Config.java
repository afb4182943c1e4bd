package bitepoint;

import bitepoint.engine.Storage;
import bitepoint.operations.OperationsPlace;
import bitepoint.store.Copies;
import bitepoint.store.seal.Keyring;
import bitepoint.telegram.WebhookPlace;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Every setting, checked.
///
/// @param token absent: the local Telegram is used
/// @param api where the Bot API is: scheme, host and port, without a path
/// @param databaseUrl as JDBC names the database; it may hold a password
/// @param chatPort 0–65535, on loopback; 0 takes a free one
/// @param messages a folder to read the messages from instead of the jar's
/// @param understanding by what messages are understood
/// @param messagesPerSecond the most that is sent in all, in messages a second
/// @param keys what people told is encrypted with; none: it is not
/// @param backups where each night's copy of the database goes; absent: none is made
/// @param operatorChat the Telegram chat in which whoever runs the bot is told of it
/// @param webhook where Telegram delivers updates; absent: they are polled
/// @param operations where it is told how the bot is; absent: nowhere
public record Config(
    Optional<Token> token,
    URI api,
    String databaseUrl,
    int chatPort,
    Optional<Path> messages,
    String logLevel,
    Understanding understanding,
    int messagesPerSecond,
    Keyring keys,
    Optional<Copies> backups,
    Optional<Long> operatorChat,
    Optional<WebhookPlace> webhook,
    Optional<OperationsPlace> operations,
    LogFormat logFormat) {

  private static final String SQLITE = "jdbc:sqlite:";
  private static final String SERVER = "jdbc:postgresql:";
  private static final Set<String> LEVELS =
      Set.of("error", "warn", "info", "debug", "trace", "off");

  /// @throws WrongSetting for the first one that cannot be used
  public static Config of(Map<String, String> settings) {
    return of(name -> Optional.ofNullable(settings.get(name)));
  }

  /// @param settings a setting's value by its name; empty where it is not set
  /// @throws WrongSetting for the first one that cannot be used
  public static Config of(Function<String, Optional<String>> settings) {
    Function<String, Optional<String>> set =
        name -> settings.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    return new Config(
        set.apply("TELEGRAM_BOT_TOKEN").map(Config::token),
        api(set.apply("TELEGRAM_API_URL").orElse("https://api.telegram.org")),
        database(
            set.apply("DATABASE_URL").orElse(SQLITE + "bitepoint.db"),
            set.apply("BACKUP_DIR").isPresent()),
        number("LOCAL_CHAT_PORT", set.apply("LOCAL_CHAT_PORT").orElse("8080"), 0, 65_535),
        set.apply("MESSAGES_DIR").map(Config::folder),
        level(set.apply("LOG_LEVEL").orElse("info")),
        understanding(set.apply("UNDERSTANDING").orElse("sentences")),
        number("MESSAGES_PER_SECOND", set.apply("MESSAGES_PER_SECOND").orElse("30"), 1, 100_000),
        set.apply("ENCRYPTION_KEY").map(Config::keys).orElse(Keyring.NONE),
        backups(
            set.apply("BACKUP_DIR"),
            number("BACKUPS_KEPT", set.apply("BACKUPS_KEPT").orElse("7"), 1, 1000)),
        set.apply("OPERATOR_CHAT_ID").map(Config::chat),
        WebhookSettings.read(set),
        set.apply("OPERATIONS_PORT").map(port -> operations(port, set)),
        LogFormat.read(set.apply("LOG_FORMAT").orElse("text")));
  }

  private static OperationsPlace operations(String port, Function<String, Optional<String>> set) {
    return new OperationsPlace(
        set.apply("OPERATIONS_HOST").orElse("127.0.0.1"),
        number("OPERATIONS_PORT", port, 0, 65_535));
  }

  /// Where the chats of a local Telegram are kept: beside the SQLite file, or in the folder one
  /// starts in.
  Path chats() {
    return Path.of(
        databaseUrl.startsWith(SQLITE)
            ? databaseUrl.substring(SQLITE.length()) + ".chats"
            : "bitepoint.chats");
  }

  /// Where everything is kept, and how.
  Storage storage() {
    return new Storage(databaseUrl, keys, backups);
  }

  /// Keys are secrets, so what was read is not repeated.
  private static Keyring keys(String value) {
    return Keyring.parse(value)
        .orElseThrow(() ->
            new WrongSetting(
                "ENCRYPTION_KEY",
                "a text of %d characters".formatted(value.length()),
                "a key as the command key prints it, 32 bytes in base64, or several with commas"
                    + " between, the first of which encrypts; or nothing, to encrypt nothing"));
  }

  private static Optional<Copies> backups(Optional<String> folder, int kept) {
    return folder.map(name -> {
      var path = Path.of(name);
      if (!Files.isDirectory(path) || !Files.isWritable(path)) {
        throw new WrongSetting(
            "BACKUP_DIR", quoted(name), "a folder that exists and that Bite Point may write to");
      }
      return new Copies(path, kept);
    });
  }

  /// The token is a secret, so what was read is not repeated.
  private static Token token(String value) {
    if (!value.matches("\\d+:[\\w-]{10,}")) {
      throw new WrongSetting(
          "TELEGRAM_BOT_TOKEN",
          "a text of %d characters".formatted(value.length()),
          "a token from BotFather, digits, a colon and letters, as in 123456789:AAExampleExample; "
              + "or nothing, to chat on the local Telegram");
    }
    return new Token(value);
  }

  private static URI api(String value) {
    try {
      var uri = URI.create(value);
      var path = Optional.ofNullable(uri.getPath()).orElse("");
      if (Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null
          && (path.isEmpty() || path.equals("/"))) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the same words as any other address that is none.
    }
    throw new WrongSetting(
        "TELEGRAM_API_URL",
        quoted(value),
        "an address such as https://api.telegram.org or http://127.0.0.1:8081, without a path");
  }

  /// A server's address holds a password, so what was read is not repeated.
  private static String database(String value, boolean isCopied) {
    if (value.startsWith(SERVER)) {
      if (isCopied) {
        throw new WrongSetting(
            "BACKUP_DIR",
            "a folder",
            "nothing where DATABASE_URL names a PostgreSQL server: back that up with its own tools");
      }
      return value;
    }
    if (!value.startsWith(SQLITE) || value.length() == SQLITE.length()) {
      throw new WrongSetting(
          "DATABASE_URL",
          value.contains("@") || value.contains("password") ? "another address" : quoted(value),
          "jdbc:sqlite: and a file, as in jdbc:sqlite:bitepoint.db, or a server, as in"
              + " jdbc:postgresql://localhost:5432/bitepoint?user=bitepoint&password=…");
    }
    return value;
  }

  private static Path folder(String value) {
    var folder = Path.of(value);
    if (!Files.isDirectory(folder)) {
      throw new WrongSetting(
          "MESSAGES_DIR", quoted(value), "a folder that holds one folder for each language");
    }
    return folder;
  }

  private static String level(String value) {
    var level = value.toLowerCase(Locale.ROOT);
    if (!LEVELS.contains(level)) {
      throw new WrongSetting("LOG_LEVEL", quoted(value), "error, warn, info, debug, trace or off");
    }
    return level;
  }

  private static Understanding understanding(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "sentences" -> Understanding.SENTENCES;
      case "words" -> Understanding.WORDS;
      default ->
          throw new WrongSetting(
              "UNDERSTANDING",
              quoted(value),
              "sentences, or words to do without the sentence model on a small machine");
    };
  }

  private static long chat(String value) {
    if (!value.matches("-?[1-9]\\d{0,15}")) {
      throw new WrongSetting(
          "OPERATOR_CHAT_ID",
          quoted(value),
          "the number of a Telegram chat, as in 123456789, or as in -1001234567890 for a group; "
              + "or nothing, to be told nothing");
    }
    return Long.parseLong(value);
  }

  static int number(String setting, String value, int from, int to) {
    if (value.matches("\\d{1,6}")) {
      var number = Integer.parseInt(value);
      if (number >= from && number <= to) {
        return number;
      }
    }
    throw new WrongSetting(
        setting, quoted(value), "a whole number from %d to %d".formatted(from, to));
  }

  static String quoted(String value) {
    return "'" + value + "'";
  }

  /// Neither the token nor a password.
  @Override
  public String toString() {
    return "Config[keys=" + keys + ", webhook=" + webhook + "]";
  }
}
