package bitepoint.contract;

import bitepoint.local.ApiCall;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Holds the values of one call against the types of the Bot API.
record ValueCheck(ApiData data, ApiCall call) {
  private static final String ARRAY = "Array of ";
  private static final Pattern FIXED =
      Pattern.compile("(?:must be|always) [\"“]?(\\w+)[\"”]?\\.?$");
  private static final Set<String> NO_ACTION = Set.of("text", "icon_custom_emoji_id", "style");

  /// What is wrong with an object of that type, each beginning with where.
  List<String> object(String path, JsonNode object, ApiData.Type type) {
    var found = new ArrayList<String>();
    if (!object.isObject()) {
      return List.of(path + " is no " + type.name());
    }
    for (var field : type.fields().values()) {
      if (field.required() && !isThere(object, field.name())) {
        found.add(at(path, field.name()) + " is missing");
      }
    }
    for (var entry : object.properties()) {
      var name = entry.getKey();
      var field = type.fields().get(name);
      if (field != null && !entry.getValue().isNull()) {
        found.addAll(value(at(path, name), entry.getValue(), field.types()));
        found.addAll(Limits.violations(at(path, name), object, field));
        found.addAll(fixed(at(path, name), entry.getValue(), field));
      } else if (field == null && !isMethodName(path, name, entry.getValue())) {
        found.add(at(path, name) + " is unknown to " + type.name());
      }
    }
    if (type.name().equals("InlineKeyboardButton")) {
      found.addAll(oneAction(path, object));
    }
    found.addAll(Limits.markup(path, object));
    return found;
  }

  /// A call may name its method in its body, as it would in an answer to a webhook.
  private boolean isMethodName(String path, String name, JsonNode value) {
    return path.isEmpty()
        && name.equals("method")
        && value.asText().equalsIgnoreCase(call.method());
  }

  private boolean isThere(JsonNode object, String field) {
    return object.hasNonNull(field) || call.uploads().containsKey(field);
  }

  private List<String> value(String path, JsonNode value, List<String> types) {
    return types.stream()
        .map(type -> typed(path, value, type))
        .min(Comparator.comparing(List::size))
        .orElseThrow();
  }

  private List<String> typed(String path, JsonNode value, String type) {
    if (type.startsWith(ARRAY)) {
      return array(path, value, type.substring(ARRAY.length()));
    }
    return switch (type) {
      case "Integer" -> wrong(path, type, value.isIntegralNumber() || isForm(value, "-?\\d+"));
      case "Float" -> wrong(path, type, value.isNumber() || isForm(value, "-?\\d+(\\.\\d+)?"));
      case "Boolean" -> wrong(path, type, value.isBoolean() || isForm(value, "true|false"));
      case "String", "InputFile" -> text(path, value, type);
      default -> named(path, value, type);
    };
  }

  private List<String> text(String path, JsonNode value, String type) {
    if (!value.isTextual()) {
      return List.of(path + " is no " + type);
    }
    var part = value.asText().replaceFirst("^attach://", "");
    return part.length() < value.asText().length() && !call.uploads().containsKey(part)
        ? List.of(path + " names a file that did not come along: " + part)
        : List.of();
  }

  private List<String> array(String path, JsonNode value, String type) {
    if (!value.isArray()) {
      return List.of(path + " is no array");
    }
    var found = new ArrayList<String>();
    for (var i = 0; i < value.size(); i++) {
      found.addAll(typed(path + "[" + i + "]", value.path(i), type));
    }
    return found;
  }

  private List<String> named(String path, JsonNode value, String name) {
    var type =
        data.type(name)
            .orElseThrow(() -> new IllegalStateException("The data lacks the type " + name));
    return type.subtypes().isEmpty()
        ? object(path, value, type)
        : type.subtypes().stream()
            .map(subtype -> named(path, value, subtype))
            .min(Comparator.comparing(List::size))
            .orElseThrow();
  }

  private static List<String> fixed(String path, JsonNode value, ApiData.Field field) {
    var wanted = FIXED.matcher(field.description());
    return field.name().equals("type") && wanted.find() && !value.asText().equals(wanted.group(1))
        ? List.of(path + " is not " + wanted.group(1), path + " makes it another type")
        : List.of();
  }

  private static List<String> oneAction(String path, JsonNode button) {
    var actions =
        button.properties().stream()
            .filter(field -> !NO_ACTION.contains(field.getKey()) && !field.getValue().isNull())
            .count();
    return actions == 1 ? List.of() : List.of(path + " has " + actions + " actions instead of one");
  }

  private boolean isForm(JsonNode value, String pattern) {
    return call.encoding() == ApiCall.Encoding.FORM
        && value.isTextual()
        && value.asText().matches(pattern);
  }

  private static List<String> wrong(String path, String type, boolean right) {
    return right ? List.of() : List.of(path + " is no " + type);
  }

  private static String at(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
