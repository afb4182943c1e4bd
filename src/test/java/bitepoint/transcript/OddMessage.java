package bitepoint.transcript;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// What a transcript writes in brackets, as Telegram delivers it: `(a photo)`, `(a photo: my
/// back)`, `(forwards: my back went)`, `(edits: 5)`.
final class OddMessage {
  /// The content of each kind does not matter to the coach.
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("a photo", "photo"),
          Map.entry("a voice message", "voice"),
          Map.entry("a video message", "video_note"),
          Map.entry("a video", "video"),
          Map.entry("a file", "document"),
          Map.entry("a sticker", "sticker"),
          Map.entry("a place", "location"),
          Map.entry("a contact", "contact"),
          Map.entry("a poll", "poll"),
          Map.entry("a dice", "dice"),
          Map.entry("pins a message", "pinned_message"));

  private OddMessage() {}

  /// The update without its id, which stands there as `%d`.
  static String update(String what, Opening opening) {
    var parts = what.split(": ", 2);
    var words = parts.length == 2 ? parts[1] : "";
    var message = message(opening);
    switch (parts[0]) {
      case "forwards" ->
          message
              .put("text", words)
              .putObject("forward_origin")
              .put("type", "hidden_user")
              .put("date", 1)
              .put("sender_user_name", "Kim");
      case "edits" -> message.put("edit_date", 2).put("text", words);
      case String kind when KINDS.containsKey(kind) -> {
        message.putObject(KINDS.get(kind));
        if (!words.isEmpty()) {
          message.put("caption", words);
        }
      }
      default -> throw new IllegalArgumentException("nobody can send (" + what + ")");
    }
    var kind = parts[0].equals("edits") ? "edited_message" : "message";
    return "{\"update_id\":%d,\"" + kind + "\":" + message + "}";
  }

  private static ObjectNode message(Opening opening) {
    var message = JsonNodeFactory.instance.objectNode().put("message_id", 900_000).put("date", 1);
    message
        .putObject("chat")
        .put("id", Opening.ID)
        .put("type", "private")
        .put("first_name", opening.name());
    message
        .putObject("from")
        .put("id", Opening.ID)
        .put("is_bot", false)
        .put("first_name", opening.name())
        .put("language_code", opening.language());
    return message;
  }
}
