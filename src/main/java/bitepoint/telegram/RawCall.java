package bitepoint.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/// Any call, answered with no more than the id of the message that it made or changed.
final class RawCall extends Raw<Answer<Optional<Integer>>> {
  RawCall(String method, String body) {
    super(method, body);
  }

  @Override
  public Answer<Optional<Integer>> deserializeResponse(String answer) {
    return AnswerReader.read(answer, (parser, _) -> messageId(parser));
  }

  static Optional<Integer> messageId(JsonParser parser) throws IOException {
    var id = Optional.<Integer>empty();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return id;
    }
    for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT
          && field.equals("message_id")
          && parser.getNumberType() == JsonParser.NumberType.INT) {
        id = Optional.of(parser.getIntValue());
      }
      parser.skipChildren();
    }
    return id;
  }
}
