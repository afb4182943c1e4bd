package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// How the chat page sees a chat: its JSON.
final class PageView {
  private PageView() {}

  static ObjectNode message(Message message) {
    var json = Json.object().put("id", message.id());
    json.put("from", message.fromBot() ? "bot" : "person");
    json.put("date", message.date().toEpochMilli());
    json.put("html", message.html());
    json.put("text", message.text());
    json.set("media", message.media().<JsonNode>map(PageView::media).orElse(nothing()));
    json.set("keyboard", message.markup().<JsonNode>map(PageView::keyboard).orElse(nothing()));
    json.put("reaction", message.reaction().orElse(null));
    return json.put("silent", message.silent()).put("viaBot", message.viaBot());
  }

  static ObjectNode reaction(Message message) {
    return Json.object().put("id", message.id()).put("emoji", message.reaction().orElse(null));
  }

  static ObjectNode pin(Optional<Integer> id) {
    return Json.object().put("id", id.orElse(null));
  }

  static ObjectNode answered(Chat.TapAnswer answer) {
    return Json.object().put("message", answer.messageId()).put("data", answer.data());
  }

  static ObjectNode toast(Chat.TapAnswer answer) {
    return Json.object().put("text", answer.text()).put("alert", answer.alert());
  }

  static ObjectNode offered(InlineAnswer answer) {
    var json = Json.object().put("query", answer.queryId());
    var results = json.putArray("results");
    for (var result : answer.results()) {
      results
          .addObject()
          .put("id", result.id())
          .put("title", result.title())
          .put("description", result.description());
    }
    return json;
  }

  static ObjectNode person(Account person, boolean blocked) {
    return Json.object()
        .put("id", person.id())
        .put("name", person.firstName())
        .put("language", person.languageCode())
        .put("blocked", blocked);
  }

  private static ObjectNode media(Media media) {
    return Json.object()
        .put("kind", media.kind().field())
        .put("url", "/files/" + media.fileId())
        .put("fileName", media.fileName())
        .put("width", media.width())
        .put("height", media.height());
  }

  private static ArrayNode keyboard(InlineKeyboard keyboard) {
    var rows = Json.array();
    for (var row : keyboard.keys()) {
      var keys = rows.addArray();
      for (var key : row) {
        keys.addObject()
            .put("text", key.text())
            .put("data", key.data().orElse(null))
            .put("url", key.url().orElse(null));
      }
    }
    return rows;
  }

  private static JsonNode nothing() {
    return Json.array().nullNode();
  }
}
