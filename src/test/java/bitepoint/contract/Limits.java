package bitepoint.contract;

import bitepoint.local.markup.HtmlParser;
import bitepoint.local.markup.MarkupException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The limits that the Bot API's descriptions speak of, and its markup.
final class Limits {
  private static final Pattern LENGTH =
      Pattern.compile("(\\d+)-(\\d+) (characters|bytes)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHOICE = Pattern.compile("\"([^\"]+)\"");

  private Limits() {}

  /// What is wrong with the length of a text, or with its choice among given ones.
  static List<String> violations(String path, JsonNode object, ApiData.Field field) {
    var value = object.path(field.name());
    if (!value.isTextual()) {
      return List.of();
    }
    return Stream.concat(
            length(path, value.asText(), object, field).stream(),
            choice(path, value.asText(), field).stream())
        .toList();
  }

  private static List<String> length(
      String path, String text, JsonNode object, ApiData.Field field) {
    var limit = LENGTH.matcher(field.description());
    if (!limit.find()) {
      return List.of();
    }
    var parsed = field.description().contains("after entit") ? withoutMarkup(text, object) : text;
    var unit = limit.group(3).toLowerCase(Locale.ROOT);
    var length =
        unit.equals("bytes") ? parsed.getBytes(StandardCharsets.UTF_8).length : parsed.length();
    var least = Integer.parseInt(limit.group(1));
    var most = Integer.parseInt(limit.group(2));
    return length >= least && length <= most
        ? List.of()
        : List.of("%s has %d %s instead of %d to %d".formatted(path, length, unit, least, most));
  }

  private static List<String> choice(String path, String text, ApiData.Field field) {
    var description = field.description();
    var start = description.toLowerCase(Locale.ROOT).indexOf("be one of \"");
    if (start < 0) {
      return List.of();
    }
    var choices = CHOICE.matcher(description.substring(start)).results().map(c -> c.group(1));
    return choices.anyMatch(text::equals)
        ? List.of()
        : List.of(path + " is none of those allowed: " + text);
  }

  /// What is wrong with the markup of an object's text or caption.
  static List<String> markup(String path, JsonNode object) {
    if (!object.hasNonNull("parse_mode")) {
      return List.of();
    }
    var where = path.isEmpty() ? "" : path + ".";
    if (!object.path("parse_mode").asText().equals("HTML")) {
      return List.of(where + "parse_mode is not HTML");
    }
    if (!object.path("entities").isEmpty() || !object.path("caption_entities").isEmpty()) {
      return List.of(where + "parse_mode and entities exclude each other");
    }
    return Stream.of("text", "caption", "message_text")
        .filter(object::hasNonNull)
        .flatMap(field -> html(where + field, object.path(field).asText()).stream())
        .toList();
  }

  private static List<String> html(String path, String html) {
    try {
      HtmlParser.parse(html);
      return List.of();
    } catch (MarkupException e) {
      return List.of(path + " can't be parsed: " + e.getMessage());
    }
  }

  private static String withoutMarkup(String text, JsonNode object) {
    try {
      return object.path("parse_mode").asText().equals("HTML")
          ? HtmlParser.parse(text).stripped().text()
          : text;
    } catch (MarkupException e) {
      return text;
    }
  }
}
