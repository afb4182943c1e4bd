package bitepoint.telegram;

import bitepoint.engine.Call;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// A call that names a file instead of holding it. Its body says for whom the file is, what stands
/// under it, and what to say where there is none; nothing else is at rest in the outbox.
///
/// @param caption HTML
/// @param otherwise HTML
record Paper(long chatId, String caption, String otherwise) {
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
            body.path("caption").asText(),
            body.path("otherwise").asText()));
  }

  Call call(Call.Kind kind) {
    var body =
        Json.object(json -> {
          json.writeNumberField("chat_id", chatId);
          json.writeStringField("caption", caption);
          json.writeStringField("otherwise", otherwise);
        });
    return new Call(kind, METHOD, body, Optional.empty(), Optional.empty());
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
