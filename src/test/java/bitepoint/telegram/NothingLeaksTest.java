package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.contract.UnderContract;
import bitepoint.engine.Engine;
import bitepoint.engine.Storage;
import bitepoint.local.Chat;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.operator.Desk;
import bitepoint.operator.News;
import bitepoint.operator.Signs;
import bitepoint.store.StoreException;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// Whatever goes wrong within, nobody learns from what the bot writes who somebody is, what they
/// wrote, or its token: not at any level of the log, not from an exception, a thread's name or JMX,
/// and not from what the operator is told.
class NothingLeaksTest {
  private static final String NAME = "Xanthippe";
  private static final String WORDS = "my quetzalcoatlus hurts";
  private static final String TOKEN = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qc";
  private static final long OPERATOR = 99;
  private static final List<String> SECRETS =
      List.of("xanthipp", "quetzalcoatl", "spyridon", "aafd39kkdp", "ywyrzergyo", "majhac60qc");

  private static volatile CompletableFuture<Void> looked = new CompletableFuture<>();
  @RegisterExtension private final UnderContract contract = new UnderContract();
  private final LocalTelegram telegram = contract.telegram(LocalSettings.defaults().token(TOKEN));
  private @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"stumble", "recurse", "assert", "poison", "unrenderable", "unreadable", "nothing"})
  void no_mistake_of_ours_lets_a_secret_out(String mistake) {
    try (var heard = new Overheard()) {
      try (var _ = new House("")) {
        var person = greeted();
        for (var again = 0; again < 3; again++) {
          person.says(mistake + ": " + WORDS + " says " + NAME);
        }
        raw(mistake + " " + WORDS);
        greeted();
        Soon.until("news", () -> !told().isEmpty());
        heard.lookAround();
      }
      assertNothingIsTold(heard);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "profile", "journey"})
  void nor_does_a_row_that_cannot_be_read(String column) {
    try (var heard = new Overheard()) {
      try (var _ = new House("")) {
        var person = greeted();
        spoil(column, "{\"type\":\"" + WORDS + "\",\"signs\":\"" + NAME + "\"}");
        var before = person.fromBot().size();
        person.says("/start " + WORDS);
        person.awaitThat(chat -> chat.fromBot().size() > before, Soon.PATIENCE);
        heard.lookAround();
      }
      assertNothingIsTold(heard);
    }
  }

  @Test
  void nor_does_what_is_encrypted_tell_its_key() {
    var key = Keyring.freshKey();
    var storage = new Storage(url(), Keyring.parse(key).orElseThrow(), Optional.empty());
    try (var heard = new Overheard()) {
      try (var _ = new House(storage)) {
        var person = greeted();
        spoil("name", "enc1:" + WORDS);
        person.says("/start " + WORDS);
        greeted();
      }
      assertNothingIsTold(heard);
      assertThat(heard.mentioning(List.of(key.toLowerCase(Locale.ROOT)))).isEmpty();
    }
  }

  @Test
  void nor_does_a_full_disk() {
    try (var heard = new Overheard()) {
      try (var _ = new House("?max_page_count=150")) {
        var person = greeted();
        execute("CREATE TABLE ballast (stuff BLOB)");
        execute("INSERT INTO ballast VALUES (zeroblob(3000000))");
        person.says((WORDS + " ").repeat(170));
        Soon.until("news", () -> told().stream().anyMatch(text -> text.contains("its disk")));
        heard.lookAround();
        execute("DELETE FROM ballast");
      }
      assertNothingIsTold(heard);
    }
  }

  @Test
  void nor_does_a_file_that_is_overwritten_nor_a_start_on_what_is_left() throws IOException {
    try (var heard = new Overheard()) {
      try (var _ = new House("")) {
        var person = greeted();
        var database = folder.resolve("leaks.db");
        execute("PRAGMA wal_checkpoint(TRUNCATE)");
        Files.writeString(
            database, (NAME + " " + WORDS).repeat(5_000), StandardOpenOption.TRUNCATE_EXISTING);
        person.says(WORDS);
        Soon.until("a complaint", () -> heard.has("cannot be"));
        heard.lookAround();
      }
      try (var again = new House("")) {
        again.operator.look();
      } catch (StoreException e) {
        System.err.println(e.getMessage());
      }
      assertNothingIsTold(heard);
    }
  }

  /// The test of the test.
  @ParameterizedTest
  @MethodSource("leaks")
  void a_secret_that_is_let_out_is_found(String how, Runnable leak) {
    looked = new CompletableFuture<>();
    try (var heard = new Overheard()) {
      leak.run();
      heard.lookAround();
      assertThat(heard.mentioning(SECRETS)).as(how).isNotEmpty();
    } finally {
      looked.complete(null);
      System.clearProperty("bitepoint.leak");
    }
  }

  static Stream<Object[]> leaks() {
    var log = LoggerFactory.getLogger("org.jdbi.sql");
    var old = java.util.logging.Logger.getLogger("okhttp3.OkHttpClient");
    return Map.<String, Runnable>of(
            "a word that is traced",
            () -> log.trace("about {}", WORDS),
            "an exception",
            () -> log.error("oh", new IllegalStateException("of " + NAME)),
            "its cause",
            () -> log.warn("oh", new IllegalStateException(new IOException("of " + WORDS))),
            "a library with another log",
            () -> old.finest("/bot" + TOKEN + "/sendMessage"),
            "a token in an address",
            () -> log.debug("/bot" + TOKEN.replace(":", "%3A") + "/x"),
            "the context",
            () -> {
              try (var _ = MDC.putCloseable("person", NAME)) {
                log.info("somebody came");
              }
            },
            "what is printed",
            () -> System.out.println(WORDS),
            "what is complained of",
            () -> System.err.print(NAME),
            "the name of a thread",
            () -> Thread.ofPlatform().daemon().name("for " + NAME).start(looked::join),
            "what JMX shows",
            () -> System.setProperty("bitepoint.leak", WORDS))
        .entrySet()
        .stream()
        .map(leak -> new Object[] {leak.getKey(), leak.getValue()});
  }

  /// The bot with a coach that stumbles, put together as [bitepoint.Bot] does it.
  private final class House implements AutoCloseable {
    private final Engine engine;
    private final Wire wire = new Wire(TOKEN, telegram.url());
    private final Sender sender;
    private final Poller poller;
    final OperatorChat operator;

    House(String settings) {
      this(Storage.plain(url() + settings));
    }

    House(Storage storage) {
      var clock = InstantSource.system();
      engine = Engine.open(storage, clock, Clumsy.coach());
      sender =
          new Sender(
              wire,
              (_, _) -> Optional.empty(),
              Pictures.NONE,
              engine.uploads(),
              engine.outbox(),
              new Limits(100_000, 100_000, 1_000),
              clock,
              _ -> {});
      poller = new Poller(wire, _ -> false, engine.inbox(), clock, () -> true);
      operator =
          new OperatorChat(
              OPERATOR,
              new Wire(TOKEN, telegram.url()),
              Clumsy.PHRASEBOOK,
              clock,
              () -> new Signs(poller.lastHeard(), poller.isContested(), engine.unwritten()),
              Desk.EMPTY.with(new News.Started("1", engine.people())));
      engine.whenSetAside(error -> operator.hears(News.SetAside.one(error)));
      if (telegram.person(OPERATOR).isEmpty()) {
        telegram.addPerson(OPERATOR, "Olga", "en").says("/start");
      }
      sender.start();
      engine.start();
      poller.start();
      operator.start();
    }

    @Override
    public void close() {
      operator.look();
      operator.close();
      poller.close();
      sender.close();
      engine.close();
      wire.close();
    }
  }

  private Chat greeted() {
    var person = telegram.addPerson(NAME, "en");
    person.says("/start " + WORDS);
    person.awaitThat(chat -> !chat.lastKeyboard().isEmpty(), Soon.PATIENCE);
    return person;
  }

  private void raw(String text) {
    telegram.deliverRaw(
        """
        {"update_id":%d,"message":{"message_id":5,"text":"TEXT","chat":{"id":77,"type":"private"},
        "from":{"id":77,"first_name":"NAME","last_name":"Spyridon","username":"spyridon_x"}}}
        """
            .replace("TEXT", text)
            .replace("NAME", NAME));
  }

  private List<String> told() {
    return telegram.person(OPERATOR).stream()
        .flatMap(chat -> chat.fromBot().stream())
        .map(message -> message.content().text())
        .toList();
  }

  private void assertNothingIsTold(Overheard heard) {
    assertThat(heard.lines()).hasSizeGreaterThan(20);
    assertThat(heard.mentioning(SECRETS)).isEmpty();
    assertThat(told())
        .noneMatch(text -> SECRETS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains));
  }

  private void execute(String sql) {
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /// The words are bound, as the bot does it: SQLite's driver logs statements.
  private void spoil(String column, String with) {
    try (var connection = DriverManager.getConnection(url());
        var update = connection.prepareStatement("UPDATE person SET " + column + " = ?")) {
      update.setString(1, with);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("leaks.db");
  }
}
