package bitepoint.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/// What Telegram says of a picture that it took.
///
/// @param fileId under which it can be sent again, to anybody
record Posted(Optional<Integer> messageId, Optional<String> fileId) implements Serializable {

  /// It may be of somebody's own numbers.
  @Override
  public String toString() {
    return "Posted[…]";
  }

  /// Of a photo's sizes the last is the largest.
  static Posted read(JsonParser parser, boolean moves) throws IOException {
    JsonNode message = parser.readValueAsTree();
    var id = message.path("message_id");
    var photo = message.path("photo");
    var file = moves ? message.path("animation") : photo.path(photo.size() - 1);
    return new Posted(
        id.canConvertToInt() ? Optional.of(id.intValue()) : Optional.empty(),
        Optional.ofNullable(file.get("file_id")).map(JsonNode::asText));
  }
}
