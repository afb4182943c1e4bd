package bitepoint.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The Bot API as data: its methods and types with their fields.
final class ApiData {
  /// @param types any of which a value may have, such as `Integer` or `Array of MessageEntity`
  record Field(String name, List<String> types, boolean required, String description) {}

  /// A type, or the parameters of a method.
  ///
  /// @param subtypes any of which a value may be instead
  record Type(String name, Map<String, Field> fields, List<String> subtypes) {}

  private final Map<String, Type> methods = new HashMap<>();
  private final Map<String, Type> types = new HashMap<>();

  private ApiData(JsonNode json) {
    json.path("methods").forEach(method -> put(methods, method));
    json.path("types").forEach(type -> put(types, type));
  }

  static ApiData load() {
    try (var file = ApiData.class.getResourceAsStream("/telegram/bot-api-10.1.json")) {
      return new ApiData(new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Type> method(String name) {
    return Optional.ofNullable(methods.get(name));
  }

  Optional<Type> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  private static void put(Map<String, Type> into, JsonNode json) {
    var fields = new HashMap<String, Field>();
    json.path("fields").forEach(field -> fields.put(field.path("name").asText(), field(field)));
    var name = json.path("name").asText();
    into.put(name, new Type(name, fields, texts(json.path("subtypes")).toList()));
  }

  private static Field field(JsonNode json) {
    return new Field(
        json.path("name").asText(),
        texts(json.path("types")).toList(),
        json.path("required").asBoolean(),
        json.path("description").asText());
  }

  private static Stream<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
  }
}
