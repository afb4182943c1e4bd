package bitepoint.telegram;

import bitepoint.conversation.Reply.Document.Kind;
import bitepoint.engine.Call;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// A call that names a file instead of holding it. Its body says for whom the file is and which
/// one, what stands under it, and what to say where there is none; nothing else is at rest in the
/// outbox.
///
/// @param document which file
/// @param caption HTML
/// @param otherwise HTML
record Paper(long chatId, Kind document, String caption, String otherwise) {
  @Override
  public String toString() {
    return "Paper[…]";
  }

  private static final String METHOD = "sendDocument";

  /// Empty for any other call.
  static Optional<Paper> namedBy(Call call) {
    if (!call.method().equals(METHOD)) {
      return Optional.empty();
    }
    var body = tree(call.body());
    return Optional.of(
        new Paper(
            body.path("chat_id").asLong(),
            document(body.path("document").asText()),
            body.path("caption").asText(),
            body.path("otherwise").asText()));
  }

  Call call(Call.Kind how) {
    var body =
        Json.object(json -> {
          json.writeNumberField("chat_id", chatId);
          json.writeStringField("document", document.name());
          json.writeStringField("caption", caption);
          json.writeStringField("otherwise", otherwise);
        });
    return new Call(how, METHOD, body, Optional.empty(), Optional.empty());
  }

  /// A call that an earlier version left does not say which: then there was only one.
  private static Kind document(String name) {
    return name.isEmpty() ? Kind.EVERYTHING : Kind.valueOf(name);
  }

  private static JsonNode tree(String body) {
    try {
      return Json.MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("a call whose body is not JSON", e);
    }
  }
}
