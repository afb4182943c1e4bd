package bitepoint.local.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Optional;

/// A part of a text that looks or acts differently: Telegram's `MessageEntity`.
///
/// @param type as the Bot API names it, such as `bold` or `text_link`
/// @param offset in UTF-16 code units
/// @param length in UTF-16 code units
/// @param detail what the type needs besides: the link, the language, the emoji's id or the Unix
///   time
/// @param format how a `date_time` is written
public record Entity(
    String type, int offset, int length, Optional<String> detail, Optional<String> format) {

  /// Outer before inner.
  static final Comparator<Entity> ORDER =
      Comparator.comparingInt(Entity::offset).thenComparing(Entity::length, (a, b) -> b - a);

  /// An entity that needs no detail.
  public static Entity of(String type, int offset, int length) {
    return new Entity(type, offset, length, Optional.empty(), Optional.empty());
  }

  /// Reads a `MessageEntity`.
  public static Entity read(JsonNode json) {
    var type = json.path("type").asText();
    return new Entity(
        type,
        json.path("offset").asInt(),
        json.path("length").asInt(),
        text(json, detailField(type)),
        text(json, "date_time_format"));
  }

  /// Where it ends, exclusive.
  public int end() {
    return offset + length;
  }

  /// The same entity elsewhere.
  Entity at(int newOffset, int newLength) {
    return new Entity(type, newOffset, newLength, detail, format);
  }

  /// The `MessageEntity` of the Bot API.
  public ObjectNode json() {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("offset", offset).put("length", length).put("type", type);
    detail.ifPresent(value -> {
      if (type.equals("date_time")) {
        json.put("unix_time", Long.parseLong(value));
      } else {
        json.put(detailField(type), value);
      }
    });
    format.ifPresent(value -> json.put("date_time_format", value));
    return json;
  }

  private static String detailField(String type) {
    return switch (type) {
      case "pre" -> "language";
      case "custom_emoji" -> "custom_emoji_id";
      case "date_time" -> "unix_time";
      default -> "url";
    };
  }

  private static Optional<String> text(JsonNode json, String field) {
    return json.hasNonNull(field) ? Optional.of(json.path(field).asText()) : Optional.empty();
  }
}
