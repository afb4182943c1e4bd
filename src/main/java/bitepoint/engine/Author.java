package bitepoint.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/// Who is waiting for an answer to an update that could not be read.
record Author(long personId, String firstName, String languageCode) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> PRIVATE_CHATS =
      List.of("/message/chat/type", "/callback_query/message/chat/type");

  /// Empty unless the update plainly is a message or a tap in a private chat.
  static Optional<Author> of(Update update) {
    try {
      var body = MAPPER.readTree(update.body());
      var isPrivate =
          PRIVATE_CHATS.stream().anyMatch(path -> body.at(path).asText().equals("private"));
      var tap = body.has("callback_query");
      var from = body.at(tap ? "/callback_query/from" : "/message/from");
      var chat = body.at(tap ? "/callback_query/message/chat/id" : "/message/chat/id");
      return isPrivate && chat.asLong(from.path("id").asLong()) == from.path("id").asLong()
          ? of(from)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Author> of(JsonNode from) {
    if (!from.path("id").canConvertToLong() || from.path("is_bot").asBoolean()) {
      return Optional.empty();
    }
    return Optional.of(
        new Author(
            from.path("id").asLong(),
            from.path("first_name").asText(""),
            from.path("language_code").asText("")));
  }

  @Override
  public String toString() {
    return "Author[]";
  }
}
