package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.contract.UnderContract;
import bitepoint.local.Chat;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The program is told to stop while many write to it and Telegram delivers.
class StopUnderLoadTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int PEOPLE = 30;

  @RegisterExtension private final UnderContract contract = new UnderContract();
  private final LocalTelegram telegram =
      contract.telegram(LocalSettings.defaults().token(BotProcess.TOKEN));
  private @TempDir Path folder;

  @Test
  void it_stops_in_time_and_the_next_start_finishes_what_was_begun() throws Exception {
    var ledger = new Ledger("jdbc:sqlite:" + folder.resolve("bitepoint.db"));
    var settings = settings();
    var people =
        IntStream.range(0, PEOPLE).mapToObj(i -> telegram.addPerson("Person" + i, "en")).toList();
    var goesOn = new AtomicBoolean(true);
    try (var bot = BotProcess.start(folder, telegram.url(), ledger.url(), settings)) {
      people.forEach(person -> person.says("/start"));
      people.forEach(person -> person.awaitMessages(1, PATIENCE));
      assertThat(codeOf("/readyz", settings)).isEqualTo(200);
      assertThat(codeOf("/healthz", settings)).isEqualTo(200);
      var crowd = people.stream().map(person -> writing(person, goesOn)).toList();

      var began = System.nanoTime();
      bot.stop();

      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
      goesOn.set(false);
      for (var writer : crowd) {
        writer.join();
      }
    }
    people.forEach(person -> person.says("the last words"));
    assertThat(telegram.pendingUpdates()).isGreaterThanOrEqualTo(PEOPLE);
    try (var next = BotProcess.start(folder, telegram.url(), ledger.url(), settings)) {
      awaitQuiet(ledger);
      next.stop();
    }
    assertThat(telegram.calls("getUpdates")).isEmpty();
    assertThat(ledger.underway().isQuiet()).isTrue();
  }

  private static Thread writing(Chat person, AtomicBoolean goesOn) {
    return Thread.startVirtualThread(() -> {
      while (goesOn.get()) {
        var heard = person.fromBot().size();
        person.says("towel");
        while (goesOn.get() && person.fromBot().size() == heard) {
          Thread.onSpinWait();
          Thread.yield();
        }
      }
    });
  }

  private void awaitQuiet(Ledger ledger) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (telegram.pendingUpdates() > 0 || !ledger.underway().isQuiet()) {
      assertThat(System.nanoTime()).as("quiet: %s", ledger.underway()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private static Map<String, String> settings() throws IOException {
    try (var webhook = new ServerSocket(0);
        var operations = new ServerSocket(0)) {
      return Map.of(
          "WEBHOOK_URL", "http://127.0.0.1:" + webhook.getLocalPort() + "/telegram",
          "WEBHOOK_PORT", "" + webhook.getLocalPort(),
          "WEBHOOK_SECRET", "a-secret",
          "OPERATIONS_PORT", "" + operations.getLocalPort());
    }
  }

  private static int codeOf(String path, Map<String, String> settings) throws Exception {
    var url = URI.create("http://127.0.0.1:" + settings.get("OPERATIONS_PORT") + path);
    try (var http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
