package bitepoint.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.Bot;
import bitepoint.Token;
import bitepoint.contract.BotApiContract;
import bitepoint.engine.Storage;
import bitepoint.local.ApiCall;
import bitepoint.local.Chat;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.TurnableClock;
import bitepoint.local.Upload;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.telegram.Limits;
import bitepoint.telegram.TinyPictures;
import bitepoint.understanding.sentence.Directions;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The whole program: over HTTP, through the local Telegram, with the real store.
final class WireStage implements Stage {
  private static final Token TOKEN = new Token("4711:transcripts-token");
  private static final Limits UNHURRIED = new Limits(100_000, 100_000, 1_000);

  private record Shown(String label, String data, int messageId) {}

  private final Set<Shown> buttons = new LinkedHashSet<>();
  private final Map<String, String> pictures = new HashMap<>();
  private final MessagesFolder messages;
  private final Opening opening;
  private final TurnableClock clock;
  private final LocalTelegram local;
  private final Chat chat;
  private final Records records;
  private Bot bot;
  private boolean isDeleted;
  private int seen;

  WireStage(Opening opening, MessagesFolder messages, Path folder) {
    this.opening = opening;
    this.messages = messages;
    records = new Records("jdbc:sqlite:" + folder.resolve("transcript.db"));
    clock = TurnableClock.standingAt(opening.start());
    local = LocalTelegram.start(LocalSettings.defaults().clock(clock).token(TOKEN.secret()));
    chat = local.addPerson(Opening.ID, opening.name(), opening.language());
    opening.known().ifPresent(person -> Acquaintance.make(records.url(), person, clock));
    bot = start();
  }

  @Override
  public List<String> says(String text) {
    var _ = chat.says(text);
    return answers();
  }

  @Override
  public List<String> taps(String label, boolean older) {
    var found = buttons.stream().filter(shown -> shown.label.equals(label)).toList();
    var shown = found.get(found.size() - (older ? 2 : 1));
    var _ = chat.taps(shown.messageId, shown.data);
    return answers();
  }

  @Override
  public List<String> sends(String what) {
    var _ = local.deliverRaw(OddMessage.update(what, opening));
    return answers();
  }

  @Override
  public List<String> timePasses(Instant until) {
    var shown = new ArrayList<String>();
    for (var due = due(until); due.isPresent(); due = due(until)) {
      clock.turnTo(due.get());
      var _ = bot.ticker().tick();
      shown.addAll(answers());
      if (isDeleted) {
        records.awaitNothingAgreed();
      }
    }
    clock.turnTo(until);
    return shown;
  }

  @Override
  public List<String> isDown(Instant until) {
    bot.close();
    clock.turnTo(until);
    bot = start();
    return timePasses(until);
  }

  @Override
  public List<String> blocks(boolean blocked) {
    if (blocked) {
      chat.blocks();
    } else {
      chat.unblocks();
    }
    return answers();
  }

  @Override
  public List<String> deletesAccount() {
    chat.deletesAccount();
    isDeleted = true;
    return List.of();
  }

  @Override
  public List<String> isCalled(String name) {
    chat.isCalled(name);
    return List.of();
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public String facts() {
    var here = now().atZone(opening.zone());
    return Script.facts(
        records.phase(), records.pain(here.toLocalDate()), records.reminders(), here);
  }

  @Override
  public void close() {
    bot.close();
    local.close();
    assertThat(BotApiContract.violations(local.calls())).isEmpty();
  }

  private Bot start() {
    return Bot.start(
        messages,
        Directions.NONE,
        Storage.plain(records.url()),
        TOKEN,
        local.url(),
        UNHURRIED,
        clock,
        Optional.empty(),
        _ -> new TinyPictures());
  }

  private Optional<Instant> due(Instant until) {
    return bot.ticker().nextDue().filter(due -> !due.isAfter(until));
  }

  /// A tap's notice travels beside the messages, so it is put where the step says it: first.
  private List<String> answers() {
    records.awaitQuiet(local::pendingUpdates);
    bot.awaitSent(Records.PATIENCE);
    assertThat(chat.fromBot().stream().filter(message -> !message.keyboard().isEmpty()))
        .as("keyboards that are alive")
        .hasSizeLessThanOrEqualTo(1);
    remember();
    var calls = local.calls();
    var fresh = new ArrayList<>(calls.subList(seen, calls.size()));
    seen = calls.size();
    fresh.sort(Comparator.comparing(call -> !call.method().equals("answerCallbackQuery")));
    return fresh.stream()
        .filter(call -> call.code() == 200)
        .flatMap(call -> shown(call).stream())
        .toList();
  }

  private void remember() {
    for (var message : chat.fromBot()) {
      message.media().ifPresent(media -> pictures.put(media.fileId(), media.fileName()));
      message.keyboard().stream()
          .flatMap(List::stream)
          .forEach(key -> buttons.add(new Shown(key.text(), key.data().orElse(""), message.id())));
    }
  }

  private List<String> shown(ApiCall call) {
    return switch (call.method()) {
      case "sendMessage" -> {
        var hushed = call.parameters().path("disable_notification").asBoolean();
        yield Script.shown(hushed ? '‹' : '<', call.text("text"), labels(call));
      }
      case "sendPhoto" -> picture('<', call, call.text("photo"), call.text("caption"));
      case "sendAnimation" -> picture('<', call, call.text("animation"), call.text("caption"));
      case "editMessageMedia" -> {
        var media = call.parameters().path("media");
        yield picture('~', call, media.path("media").asText(), media.path("caption").asText());
      }
      case "sendDocument" -> Script.shown('<', "📎 " + call.text("caption"), List.of());
      case "editMessageText" ->
          call.text("parse_mode").isEmpty()
              ? List.of()
              : Script.shown('~', call.text("text"), labels(call));
      case "editMessageCaption" ->
          call.text("parse_mode").isEmpty()
              ? List.of()
              : List.of(Script.tick(call.text("caption")));
      case "answerCallbackQuery" ->
          call.text("text").isEmpty() ? List.of() : Script.shown('!', call.text("text"), List.of());
      case "pinChatMessage" -> List.of("^ pinned");
      case "unpinChatMessage" -> List.of("^ unpinned");
      case "setMessageReaction" ->
          Script.shown('*', call.parameters().at("/reaction/0/emoji").asText(), List.of());
      default -> List.of();
    };
  }

  /// @param source the file that came along, or one that was sent before
  private List<String> picture(char mark, ApiCall call, String source, String caption) {
    var name =
        call.uploads().values().stream()
            .map(Upload::fileName)
            .findFirst()
            .orElseGet(() -> pictures.getOrDefault(source, source));
    return Script.shown(mark, "(" + name + ")\n" + caption, labels(call));
  }

  private static List<List<String>> labels(ApiCall call) {
    var rows = new ArrayList<List<String>>();
    for (var row : call.parameters().at("/reply_markup/inline_keyboard")) {
      var labels = new ArrayList<String>();
      for (JsonNode button : row) {
        labels.add(button.path("text").asText());
      }
      rows.add(labels);
    }
    return rows;
  }
}
