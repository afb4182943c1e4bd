package bitepoint.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the envelope of Telegram's answers, whatever the order of its fields, without binding it
/// to classes.
final class AnswerReader {
  private AnswerReader() {}

  /// Reads a `result`, and leaves the parser on its last token.
  @FunctionalInterface
  interface ResultReader<T> {
    T read(JsonParser parser, String json) throws IOException;
  }

  /// What is not an answer of the Bot API reads as [Answer.Unclear].
  static <T> Answer<T> read(String json, ResultReader<T> reader) {
    try (var parser = Json.MAPPER.getFactory().createParser(json)) {
      return envelope(parser, json, reader);
    } catch (IOException e) {
      return new Answer.Unclear<>("an answer that is not the Bot API's");
    }
  }

  private static <T> Answer<T> envelope(JsonParser parser, String json, ResultReader<T> reader)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return new Answer.Unclear<>("an answer that is no JSON object");
    }
    var ok = false;
    var code = 0;
    var description = "";
    var retryAfter = Optional.<Duration>empty();
    @Nullable T result = null;
    for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      parser.nextToken();
      switch (field) {
        case "ok" -> ok = parser.getValueAsBoolean();
        case "error_code" -> code = parser.getValueAsInt();
        case "description" -> description = parser.getValueAsString("");
        case "parameters" -> retryAfter = retryAfter(parser);
        case "result" -> result = reader.read(parser, json);
        default -> parser.skipChildren();
      }
    }
    if (ok && result != null) {
      return new Answer.Ok<>(result);
    }
    return code > 0
        ? new Answer.No<>(code, description, retryAfter)
        : new Answer.Unclear<>("an answer with neither result nor error");
  }

  private static Optional<Duration> retryAfter(JsonParser parser) throws IOException {
    var found = Optional.<Duration>empty();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return found;
    }
    for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      parser.nextToken();
      if (field.equals("retry_after")) {
        found = Optional.of(Duration.ofSeconds(parser.getValueAsLong()));
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }
}
