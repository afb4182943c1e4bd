package bitepoint.telegram;

import bitepoint.engine.Update;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// `getUpdates`, whose answer is cut into one text for each update: an update that is broken spoils
/// no other.
final class RawUpdates extends Raw<Answer<RawUpdates.Batch>> {

  /// The kinds of updates that are wanted, as a JSON array.
  static final String ALLOWED =
      "[\"message\",\"edited_message\",\"callback_query\",\"inline_query\",\"my_chat_member\"]";

  /// What one poll brought.
  ///
  /// @param broken the positions of what could not be told to be an update
  record Batch(List<Update> updates, List<Integer> broken) implements Serializable {}

  /// @param offset the first id wanted; empty for the oldest that Telegram still has
  RawUpdates(OptionalLong offset, int timeoutSeconds) {
    super("getUpdates", body(offset, timeoutSeconds));
  }

  private static String body(OptionalLong offset, int timeoutSeconds) {
    return Json.object(json -> {
      if (offset.isPresent()) {
        json.writeNumberField("offset", offset.getAsLong());
      }
      json.writeNumberField("limit", 100);
      json.writeNumberField("timeout", timeoutSeconds);
      json.writeFieldName("allowed_updates");
      json.writeRawValue(ALLOWED);
    });
  }

  @Override
  public Answer<Batch> deserializeResponse(String answer) {
    return AnswerReader.read(answer, RawUpdates::batch);
  }

  /// The one update that a text is; empty for any other text.
  static Optional<Update> one(String json) {
    try (var parser = Json.MAPPER.getFactory().createParser(json)) {
      parser.nextToken();
      var id = parser.hasCurrentToken() ? updateId(parser) : OptionalLong.empty();
      return id.isEmpty() || parser.nextToken() != null
          ? Optional.empty()
          : Optional.of(new Update(id.getAsLong(), json));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Batch batch(JsonParser parser, String json) throws IOException {
    var updates = new ArrayList<Update>();
    var broken = new ArrayList<Integer>();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        var start = (int) parser.currentTokenLocation().getCharOffset();
        var id = updateId(parser);
        if (id.isPresent()) {
          var end = (int) parser.currentLocation().getCharOffset();
          updates.add(new Update(id.getAsLong(), json.substring(start, end)));
        } else {
          broken.add(updates.size() + broken.size());
        }
      }
    } else {
      parser.skipChildren();
    }
    return new Batch(List.copyOf(updates), List.copyOf(broken));
  }

  private static OptionalLong updateId(JsonParser parser) throws IOException {
    var id = OptionalLong.empty();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return id;
    }
    for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      var isNumber = parser.nextToken() == JsonToken.VALUE_NUMBER_INT;
      if (isNumber
          && field.equals("update_id")
          && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
        id = OptionalLong.of(parser.getLongValue());
      }
      parser.skipChildren();
    }
    return id;
  }
}
