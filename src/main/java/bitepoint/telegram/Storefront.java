package bitepoint.telegram;

import bitepoint.conversation.Words;
import bitepoint.phrasing.Phrasebook;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people see of the bot before they write: its descriptions, the command menu and its button,
/// in every language; and under which name they find it. Owns one thread until everything is in
/// place.
public final class Storefront implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Storefront.class);

  private final Wire wire;
  private final Phrasebook phrasebook;
  private final Thread thread = Thread.ofVirtual().name("storefront").unstarted(this::run);
  private final Outage outage = new Outage(log);
  private final Backoff backoff = new Backoff();

  private volatile Optional<String> username = Optional.empty();

  private record Setting(String method, String body) {}

  public Storefront(Wire wire, Phrasebook phrasebook) {
    this.wire = wire;
    this.phrasebook = phrasebook;
  }

  /// Does not wait for Telegram; what fails is tried again until it is closed.
  public void start() {
    thread.start();
  }

  /// The bot's user name, once Telegram has told it.
  public Optional<String> username() {
    return username;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      for (var setting : settings()) {
        until(() -> attempt(setting.method, wire.send(setting.method, setting.body).join()));
      }
      until(this::learnName);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Attempt {
    /// Empty when there is nothing more to do, else how long to wait before the next attempt.
    Optional<Duration> make() throws InterruptedException;
  }

  private void until(Attempt attempt) throws InterruptedException {
    for (var rest = attempt.make(); rest.isPresent(); rest = attempt.make()) {
      Thread.sleep(rest.get());
    }
    backoff.reset();
    outage.over();
  }

  private Optional<Duration> learnName() throws InterruptedException {
    var answer = wire.me().join();
    if (answer instanceof Answer.Ok<String>(var name)) {
      username = Optional.of(name).filter(it -> !it.isEmpty());
    }
    return attempt("getMe", answer);
  }

  private <T> Optional<Duration> attempt(String method, Answer<T> answer)
      throws InterruptedException {
    return switch (answer) {
      case Answer.Ok<T> _ -> Optional.empty();
      case Answer.No<T> no when no.code() == 429 || no.code() >= 500 ->
          failed("HTTP " + no.code(), no.retryAfter());
      case Answer.No<T> no when no.code() == 401 || no.code() == 404 ->
          failed("the token is not known", Optional.of(Duration.ofMinutes(1)));
      case Answer.No<T>(var code, var description, _) -> {
        log.warn("Telegram refused {}: {} {}", method, code, description);
        yield Optional.empty();
      }
      case Answer.NeverLeft<T>(var what) -> failed(what, Optional.empty());
      case Answer.Unclear<T>(var what) -> failed(what, Optional.empty());
    };
  }

  private Optional<Duration> failed(String why, Optional<Duration> rest)
      throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    outage.goesOn("The bot's menu and descriptions cannot be set yet (" + why + ")");
    return Optional.of(rest.orElseGet(backoff::next));
  }

  private List<Setting> settings() {
    var settings = new ArrayList<Setting>();
    settings.add(new Setting("setChatMenuButton", "{\"menu_button\":{\"type\":\"commands\"}}"));
    addWords(settings, Phrasebook.FALLBACK, Optional.empty());
    for (var language : phrasebook.languages()) {
      addWords(settings, language, Optional.of(language.split("-", 2)[0]));
    }
    return settings;
  }

  /// @param code what Telegram calls the language; empty for all that have no words of their own
  private void addWords(List<Setting> settings, String language, Optional<String> code) {
    if (phrasebook.has(language, "menu.commands")) {
      var commands = label(language, "menu.commands");
      settings.add(new Setting("setMyCommands", body(code, json -> writeCommands(json, commands))));
    }
    if (phrasebook.has(language, "menu.description")) {
      var text = label(language, "menu.description");
      settings.add(
          new Setting(
              "setMyDescription", body(code, json -> json.writeStringField("description", text))));
    }
    if (phrasebook.has(language, "menu.short-description")) {
      var text = label(language, "menu.short-description");
      settings.add(
          new Setting(
              "setMyShortDescription",
              body(code, json -> json.writeStringField("short_description", text))));
    }
  }

  private String label(String language, String key) {
    return phrasebook.label(language, Words.of(key));
  }

  private static String body(Optional<String> code, Json.Fields fields) {
    return Json.object(json -> {
      fields.write(json);
      if (code.isPresent()) {
        json.writeStringField("language_code", code.get());
      }
    });
  }

  /// A command a line: `tips - three tips`.
  private static void writeCommands(JsonGenerator json, String lines) throws IOException {
    json.writeArrayFieldStart("commands");
    for (var line : lines.lines().toList()) {
      var parts = line.strip().split(" - ", 2);
      if (parts.length == 2) {
        json.writeStartObject();
        json.writeStringField("command", parts[0].strip());
        json.writeStringField("description", parts[1].strip());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}
