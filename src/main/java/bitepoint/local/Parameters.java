package bitepoint.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parameters of a Bot API call, whichever way they were sent.
///
/// @param values by name; of forms, everything is text
/// @param uploads files by the name of their part
record Parameters(ObjectNode values, Map<String, Upload> uploads, ApiCall.Encoding encoding) {
  private static final Set<String> STRUCTURED =
      Set.of(
          "allowed_updates",
          "caption_entities",
          "commands",
          "entities",
          "link_preview_options",
          "media",
          "menu_button",
          "reaction",
          "reply_markup",
          "reply_parameters",
          "results",
          "scope");
  private static final JsonNode MISSING = Json.object().path("");

  Optional<String> text(String name) {
    var value = values.path(name);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(value.isValueNode() ? value.asText() : value.toString());
  }

  Optional<Long> number(String name) throws Refusal {
    var text = text(name);
    try {
      return text.map(String::strip).map(Long::valueOf);
    } catch (NumberFormatException e) {
      throw Refusal.badRequest("invalid " + name + " specified");
    }
  }

  int integer(String name, int otherwise) throws Refusal {
    return Math.toIntExact(
        Math.clamp(number(name).orElse((long) otherwise), Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  boolean flag(String name) {
    return text(name)
        .filter(value -> value.equalsIgnoreCase("true") || value.equals("1"))
        .isPresent();
  }

  /// A JSON parameter, parsed where it came as text; missing where there is none.
  JsonNode json(String name) throws Refusal {
    var value = values.path(name);
    if (!value.isTextual()) {
      return value.isNull() ? MISSING : value;
    }
    if (value.asText().isBlank()) {
      return MISSING;
    }
    try {
      return Json.MAPPER.readTree(value.asText());
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("can't parse " + name.replace('_', ' ') + " JSON object");
    }
  }

  /// The values with JSON parsed where a form brought it as text.
  ObjectNode parsed() {
    if (encoding == ApiCall.Encoding.JSON) {
      return values;
    }
    var parsed = values.deepCopy();
    for (var field : values.properties()) {
      if (STRUCTURED.contains(field.getKey())) {
        try {
          parsed.set(field.getKey(), Json.MAPPER.readTree(field.getValue().asText()));
        } catch (JsonProcessingException e) {
          parsed.set(field.getKey(), field.getValue());
        }
      }
    }
    return parsed;
  }

  Optional<Upload> upload(String part) {
    return Optional.ofNullable(uploads.get(part));
  }
}
