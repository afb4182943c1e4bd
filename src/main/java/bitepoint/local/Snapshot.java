package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// A local Telegram at rest, as JSON: people, chats, the bot's profile, the clock and what was not
/// delivered yet.
record Snapshot(Switchboard switchboard, Chats chats, BotProfile profile) {
  private static final int VERSION = 1;

  ObjectNode write() {
    var json = Json.object().put("version", VERSION);
    json.put("clockOffsetNanos", switchboard.clock().offset().toNanos());
    json.put("nextUpdateId", switchboard.updates().next());
    var updates = json.putArray("updates");
    for (var update : switchboard.updates().pending()) {
      updates.addObject().put("id", update.id()).put("body", text(update.body()));
    }
    json.set("bot", profile.remembered());
    var people = json.putArray("people");
    chats.all().forEach(chat -> people.add(write(chat)));
    return json;
  }

  /// @throws IllegalArgumentException when that is no snapshot of ours
  void restore(JsonNode json) {
    if (json.path("version").asInt() != VERSION
        || !(json.path("people") instanceof ArrayNode people)) {
      throw new IllegalArgumentException("not a memory of the local Telegram");
    }
    people.forEach(this::restorePerson);
    profile.restore(json.path("bot"));
    var offset = Duration.ofNanos(json.path("clockOffsetNanos").asLong());
    var missing = offset.minus(switchboard.clock().offset());
    if (missing.isPositive()) {
      switchboard.clock().turnBy(missing);
    }
    var left =
        StreamSupport.stream(json.path("updates").spliterator(), false)
            .map(update -> new UpdateQueue.Pending(update.path("id").asLong(), bytes(update)))
            .toList();
    switchboard.updates().restore(left, json.path("nextUpdateId").asLong());
  }

  /// Takes back a restoration that broke off.
  void clear() {
    chats.clear();
  }

  private static ObjectNode write(Chat chat) {
    var kept = chat.history().remembered();
    var json = PageView.person(chat.person(), kept.blocked());
    json.put("nextMessageId", kept.nextId()).put("pinned", kept.pinned().orElse(null));
    var messages = json.putArray("messages");
    kept.messages().forEach(message -> messages.add(MessageJson.write(message)));
    return json;
  }

  private void restorePerson(JsonNode json) {
    var chat =
        chats.add(
            json.path("id").asLong(), json.path("name").asText(), json.path("language").asText());
    var messages =
        StreamSupport.stream(json.path("messages").spliterator(), false)
            .map(MessageJson::read)
            .toList();
    chat.history()
        .restore(
            new History.Remembered(
                messages,
                json.path("nextMessageId").asInt(),
                json.path("blocked").asBoolean(),
                json.hasNonNull("pinned")
                    ? Optional.of(json.path("pinned").asInt())
                    : Optional.empty()));
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(JsonNode update) {
    return update.path("body").asText().getBytes(StandardCharsets.UTF_8);
  }
}
