package bitepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.Bot;
import bitepoint.Token;
import bitepoint.contract.UnderContract;
import bitepoint.local.Chat;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.Media;
import bitepoint.local.Message;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.telegram.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who came through the welcome and named an activity, in a chat with the whole program:
/// over HTTP, with the real store.
abstract class Guest {
  static final long ID = 7_391_245_806L;
  static final String NAME = "Xanthippe";
  static final String ACTIVITY = "lifting the quetzalcoatlus";
  static final Token TOKEN = new Token("4711:leaving-and-coming-back");
  static final Limits UNHURRIED = new Limits(100_000, 100_000, 1_000);
  static final Duration PATIENCE = Duration.ofSeconds(20);
  static final String FILE = "Everything I keep of you";

  /// Stands still, so that the same data gives the same file.
  static final InstantSource NOON = () -> Instant.parse("2026-10-20T12:00:00Z");

  @RegisterExtension final UnderContract contract = new UnderContract();
  final LocalTelegram telegram = contract.telegram(LocalSettings.defaults().token(TOKEN.secret()));
  final Chat chat = telegram.addPerson(ID, NAME, "en");
  @TempDir Path folder;
  private Optional<Bot> bot = Optional.empty();

  @AfterEach
  void stop() {
    bot.ifPresent(Bot::close);
    bot = Optional.empty();
  }

  void welcomed() {
    chat.says("/start");
    taps("That's fine, go on");
    taps("None of these");
    awaitText("One more look.");
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

  void deleted() {
    chat.says("/delete");
    taps("Yes, delete it");
    taps("Delete it for good");
    awaitText("It is all deleted");
  }

  Map<String, String> takenAway() throws Exception {
    var earlier = chat.fromBot().size();
    chat.says("/export");
    chat.awaitThat(now -> now.fromBot().stream().skip(earlier).anyMatch(Guest::isFile), PATIENCE);
    return read(lastFile());
  }

  byte[] lastFile() throws Exception {
    var file = chat.fromBot().reversed().stream().filter(Guest::isFile).findFirst();
    var media = file.orElseThrow().media().orElseThrow();
    assertThat(media.fileName()).isEqualTo("bitepoint-2026-10-20.zip");
    var url = URI.create(telegram.url() + "/files/" + media.fileId());
    try (var browser = HttpClient.newHttpClient()) {
      return browser.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray()).body();
    }
  }

  static Map<String, String> read(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  static boolean hasFile(Chat chat) {
    return chat.fromBot().stream().anyMatch(Guest::isFile);
  }

  static boolean isFile(Message message) {
    return message.text().startsWith(FILE)
        && message.media().map(Media::kind).equals(Optional.of(Media.Kind.DOCUMENT));
  }

  void says(String text, String answer) {
    var earlier = chat.fromBot().size();
    chat.says(text);
    chat.awaitThat(
        now ->
            now.fromBot().stream().skip(earlier).anyMatch(reply -> reply.text().contains(answer)),
        PATIENCE);
  }

  void taps(String label) {
    chat.awaitThat(
        now ->
            now.lastKeyboard().stream()
                .flatMap(List::stream)
                .anyMatch(key -> key.text().equals(label)),
        PATIENCE);
    chat.taps(label);
  }

  void awaitText(String text) {
    chat.awaitThat(
        now -> now.fromBot().stream().anyMatch(message -> message.text().contains(text)), PATIENCE);
  }

  void start(String database) {
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

  String url(String database) {
    return "jdbc:sqlite:" + folder.resolve(database);
  }
}
