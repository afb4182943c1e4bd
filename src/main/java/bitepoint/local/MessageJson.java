package bitepoint.local;

import bitepoint.local.markup.FormattedText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/// How the memory file writes messages.
final class MessageJson {
  private MessageJson() {}

  static ObjectNode write(Message message) {
    var json = Json.object().put("id", message.id()).put("fromBot", message.fromBot());
    json.put("date", message.date().toEpochMilli()).put("text", message.text());
    json.set("entities", message.content().entitiesJson());
    message.media().ifPresent(media -> json.set("media", media(media)));
    message.markup().ifPresent(keyboard -> json.set("keyboard", keyboard.json()));
    message.reaction().ifPresent(emoji -> json.put("reaction", emoji));
    message.edited().ifPresent(when -> json.put("edited", when.toEpochMilli()));
    return json.put("silent", message.silent()).put("viaBot", message.viaBot());
  }

  static Message read(JsonNode json) {
    return new Message(
        json.path("id").asInt(),
        json.path("fromBot").asBoolean(),
        Instant.ofEpochMilli(json.path("date").asLong()),
        FormattedText.of(json.path("text").asText(), json.path("entities")),
        Optional.ofNullable(json.get("media")).map(MessageJson::media),
        Optional.ofNullable(json.get("keyboard")).map(InlineKeyboard::new),
        Optional.ofNullable(json.get("reaction")).map(JsonNode::asText),
        Optional.ofNullable(json.get("edited")).map(when -> Instant.ofEpochMilli(when.asLong())),
        json.path("silent").asBoolean(),
        json.path("viaBot").asBoolean());
  }

  private static ObjectNode media(Media media) {
    return Json.object()
        .put("kind", media.kind().name())
        .put("fileId", media.fileId())
        .put("fileName", media.fileName())
        .put("contentType", media.contentType())
        .put("width", media.width())
        .put("height", media.height())
        .put("bytes", media.bytes());
  }

  private static Media media(JsonNode json) {
    return new Media(
        Media.Kind.valueOf(json.path("kind").asText()),
        json.path("fileId").asText(),
        json.path("fileName").asText(),
        json.path("contentType").asText(),
        json.path("width").asInt(),
        json.path("height").asInt(),
        json.path("bytes").asLong());
  }
}
