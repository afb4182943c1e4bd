package bitepoint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.Bot;
import bitepoint.Token;
import bitepoint.contract.UnderContract;
import bitepoint.local.Chat;
import bitepoint.local.Fault;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.Media;
import bitepoint.local.Message;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.store.Import;
import bitepoint.store.StoreException;
import bitepoint.telegram.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Somebody comes through the welcome, takes their data away, has it deleted, and brings it back:
/// over HTTP, with the real store.
class LeavingTest {
  private static final long ID = 7_391_245_806L;
  private static final String NAME = "Xanthippe";
  private static final String ACTIVITY = "lifting the quetzalcoatlus";
  private static final Token TOKEN = new Token("4711:leaving-and-coming-back");
  private static final Limits UNHURRIED = new Limits(100_000, 100_000, 1_000);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String FILE = "Everything I keep of you";

  /// Stands still, so that the same data gives the same file.
  private static final InstantSource NOON = () -> Instant.parse("2026-10-20T12:00:00Z");

  @RegisterExtension private final UnderContract contract = new UnderContract();
  private final LocalTelegram telegram =
      contract.telegram(LocalSettings.defaults().token(TOKEN.secret()));
  private final Chat chat = telegram.addPerson(ID, NAME, "en");
  private @TempDir Path folder;
  private Optional<Bot> bot = Optional.empty();

  @AfterEach
  void stop() {
    bot.ifPresent(Bot::close);
    bot = Optional.empty();
  }

  @Test
  void the_file_holds_everything_and_its_tables_can_be_read() throws Exception {
    start("one.db");
    welcomed();

    var files = takenAway();

    assertThat(files).containsKeys("README.txt", "bitepoint.json", "check-in.csv", "reminder.csv");
    assertThat(files.get("README.txt")).contains(NAME, "2026-10-20 13:00", "Europe/London");
    assertThat(files.get("bitepoint.json"))
        .contains("\"format\" : \"bitepoint\"", NAME, ACTIVITY, "\"consentedTo\"")
        .contains("\"consentSince\" : \"2026-10-20T12:00:00Z\"", "\"day\" : \"2026-10-20\"");
    assertThat(files.get("check-in.csv"))
        .isEqualTo("\uFEFFDay,Pain,Noted at\r\n2026-10-20,4,2026-10-20 13:00:00\r\n");
    assertThat(files.get("activity-rating.csv")).contains("2026-10-20," + ACTIVITY + ",3,");
  }

  @Test
  void what_was_taken_away_and_deleted_comes_back_as_it_was() throws Exception {
    start("one.db");
    welcomed();
    var before = takenAway();
    var zip = Files.write(folder.resolve("mine.zip"), lastFile());
    deleted();
    stop();

    assertThat(Import.of(url("one.db"), zip, OptionalLong.empty())).isEqualTo(ID);
    assertThatThrownBy(() -> Import.of(url("one.db"), zip, OptionalLong.empty()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is in this database already.");
    start("one.db");

    assertThat(takenAway()).isEqualTo(before);
  }

  @Test
  void it_comes_back_under_another_id_and_not_while_a_bot_is_running() throws Exception {
    start("one.db");
    welcomed();
    var before = takenAway();
    var json = Files.writeString(folder.resolve("it.json"), before.get("bitepoint.json"));
    assertThatThrownBy(() -> Import.of(url("one.db"), json, OptionalLong.of(8)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Another Bite Point is running");
    stop();

    assertThat(Import.of(url("one.db"), json, OptionalLong.of(8))).isEqualTo(8);
  }

  @Test
  void a_file_that_is_none_of_ours_is_refused_and_changes_nothing() throws Exception {
    for (var text : List.of("", "[]", "{\"format\":\"other\"}", "{\"format\":\"bitepoint\"")) {
      assertRefused(text, "file");
    }
    assertRefused(
        "{\"format\":\"bitepoint\",\"version\":2,\"tables\":{}}", "is of version 2, and this");
    assertRefused(person("\"spell\":[{\"day\":\"2026-10-20\"}]"), "a table 'spell'");
    assertRefused(person("\"rest\":[{\"mood) VALUES (1); --\":1}]"), "a table 'rest'");
    assertRefused(person("\"rest\":[{\"day\":\"yesterday\"}]"), "cut short or was changed");
    Import.of(url("none.db"), file(person("")), OptionalLong.empty());
  }

  @Test
  void nothing_of_it_rests_in_the_outbox_and_a_crash_before_it_is_sent_loses_nothing()
      throws Exception {
    start("one.db");
    welcomed();
    telegram.inject("sendDocument", Fault.tooManyRequests(3600));
    chat.says("/export");
    telegram.awaitFaults(1, PATIENCE);
    stop();
    var left = new Disk(folder.resolve("one.db"));
    assertThat(left.column("SELECT body FROM outbox WHERE method = 'sendDocument'"))
        .singleElement()
        .asString()
        .contains("Everything I keep", "\"chat_id\":" + ID)
        .doesNotContain(NAME, ACTIVITY);
    left.execute("UPDATE outbox SET not_before = NULL");

    start("one.db");
    chat.awaitThat(LeavingTest::hasFile, PATIENCE);

    assertThat(read(lastFile()).get("bitepoint.json")).contains(ACTIVITY);
  }

  @Test
  void a_file_that_telegram_refuses_is_said_to_be_missing() {
    start("one.db");
    welcomed();
    telegram.inject("sendDocument", Fault.refused(400, "Bad Request: file must be non-empty"));

    chat.says("/export");

    awaitText("I couldn't make your file just now");
    assertThat(chat.fromBot()).noneMatch(message -> message.media().isPresent());
  }

  @Test
  void of_somebody_who_is_deleted_nothing_is_found_on_the_disk() throws Exception {
    start("one.db");
    welcomed();
    crowd();
    chat.says("/settings");
    awaitText("I ask every day at");
    var disk = new Disk(folder.resolve("one.db"));
    assertThat(disk.holds(NAME)).isTrue();
    assertThat(disk.holds(ACTIVITY)).isTrue();
    assertThat(disk.holdsId(ID)).isTrue();

    deleted();
    disk.awaitScrubbed();

    assertThat(disk.holds(NAME)).isFalse();
    assertThat(disk.holds(ACTIVITY)).isFalse();
    assertThat(disk.holds(String.valueOf(ID))).isFalse();
    assertThat(disk.holdsId(ID)).isFalse();
    assertThat(disk.column("SELECT DISTINCT body FROM inbox")).containsExactly("");
  }

  /// Enough others for pages to be split around her.
  private void crowd() {
    for (var id = ID - 60; id < ID + 60; id++) {
      if (id != ID) {
        telegram.addPerson(id, "Sam", "en").says("/start");
      }
    }
    var last = telegram.addPerson(ID + 100, "Sam", "en");
    last.says("/start");
    last.awaitMessages(1, PATIENCE);
  }

  private void welcomed() {
    chat.says("/start");
    taps("That's fine, go on");
    taps("None of these");
    taps("4");
    taps("Weeks");
    taps("Up and down");
    taps("4 to 6");
    says("london", "for you");
    taps("Yes");
    taps("8:00");
    awaitText("All set.");
    says("/activities", "keep you from");
    says(ACTIVITY, "Anything else");
    says("no", "How well");
    says("3", "What you want back");
    says("/cancel", "kept");
  }

  private void deleted() {
    chat.says("/delete");
    taps("Yes, delete it");
    taps("Delete it for good");
    awaitText("It is all deleted");
  }

  private Map<String, String> takenAway() throws Exception {
    var earlier = chat.fromBot().size();
    chat.says("/export");
    chat.awaitThat(
        now -> now.fromBot().stream().skip(earlier).anyMatch(LeavingTest::isFile), PATIENCE);
    return read(lastFile());
  }

  private byte[] lastFile() throws Exception {
    var file = chat.fromBot().reversed().stream().filter(LeavingTest::isFile).findFirst();
    var media = file.orElseThrow().media().orElseThrow();
    assertThat(media.fileName()).isEqualTo("bitepoint-2026-10-20.zip");
    var url = URI.create(telegram.url() + "/files/" + media.fileId());
    try (var browser = HttpClient.newHttpClient()) {
      return browser.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray()).body();
    }
  }

  private static Map<String, String> read(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static boolean hasFile(Chat chat) {
    return chat.fromBot().stream().anyMatch(LeavingTest::isFile);
  }

  private static boolean isFile(Message message) {
    return message.text().startsWith(FILE)
        && message.media().map(Media::kind).equals(Optional.of(Media.Kind.DOCUMENT));
  }

  private void says(String text, String answer) {
    var earlier = chat.fromBot().size();
    chat.says(text);
    chat.awaitThat(
        now ->
            now.fromBot().stream().skip(earlier).anyMatch(reply -> reply.text().contains(answer)),
        PATIENCE);
  }

  private void taps(String label) {
    chat.awaitThat(
        now ->
            now.lastKeyboard().stream()
                .flatMap(List::stream)
                .anyMatch(key -> key.text().equals(label)),
        PATIENCE);
    chat.taps(label);
  }

  private void awaitText(String text) {
    chat.awaitThat(
        now -> now.fromBot().stream().anyMatch(message -> message.text().contains(text)), PATIENCE);
  }

  private void assertRefused(String text, String because) throws IOException {
    var file = file(text);
    assertThatThrownBy(() -> Import.of(url("none.db"), file, OptionalLong.empty()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(because);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }

  private static String person(String tables) {
    return """
    {"format":"bitepoint","version":1,"person":{"telegram_id":7,"name":"Sam","language":"en",
    "phase":"CALM","turn":1,"turned_at":"2026-10-20T12:00:00Z",
    "created_at":"2026-10-20T12:00:00Z","seen_at":"2026-10-20T12:00:00Z"},
    "profile":{},"journey":{},"state":{},"tables":{%s}}
    """
        .formatted(tables);
  }

  private void start(String database) {
    bot =
        Optional.of(
            Bot.start(
                MessagesFolder.open(Optional.empty()),
                url(database),
                TOKEN,
                telegram.url(),
                UNHURRIED,
                NOON));
  }

  private String url(String database) {
    return "jdbc:sqlite:" + folder.resolve(database);
  }
}
