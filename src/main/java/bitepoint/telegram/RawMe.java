package bitepoint.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// `getMe`, answered with the bot's user name; empty where it has none.
final class RawMe extends Raw<Answer<String>> {
  RawMe() {
    super("getMe", "{}");
  }

  @Override
  public Answer<String> deserializeResponse(String answer) {
    return AnswerReader.read(answer, (parser, _) -> username(parser));
  }

  private static String username(JsonParser parser) throws IOException {
    var name = "";
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return name;
    }
    for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      if (parser.nextToken() == JsonToken.VALUE_STRING && field.equals("username")) {
        name = parser.getText();
      }
      parser.skipChildren();
    }
    return name;
  }
}
