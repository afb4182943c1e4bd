package bitepoint.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Writes and reads the records of a sealed interface as
/// `{"type":"Topic.Record","version":1,"data":{…}}`. Everything that reflection has to tell is
/// asked once, at construction. Safe for use by several threads.
final class SealedCodec<T> {
  private static final int VERSION = 1;

  private record Envelope(String type, int version, Object data) {}

  private final ObjectWriter writer = Json.MAPPER.writerFor(Envelope.class);
  private final Map<Class<?>, String> names = new HashMap<>();
  private final Map<String, ObjectReader> readers = new HashMap<>();

  SealedCodec(Class<T> root) {
    SealedNames.of(root)
        .forEach((name, type) -> {
          names.put(type, name);
          readers.put(name, Json.MAPPER.readerFor(type));
        });
  }

  /// @throws IllegalArgumentException for something that cannot be written
  String write(T value) {
    try {
      var name = names.get(value.getClass());
      if (name == null) {
        throw new IllegalArgumentException(value.getClass().getName() + " has no name here");
      }
      return writer.writeValueAsString(new Envelope(name, VERSION, value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(value.getClass().getName() + " cannot be written", e);
    }
  }

  /// Empty for what cannot be read any more.
  Optional<T> read(String json) {
    try {
      var envelope = Json.MAPPER.readTree(json);
      var reader = readers.get(envelope.path("type").asText());
      var data = envelope.get("data");
      if (reader == null || data == null || envelope.path("version").asInt() != VERSION) {
        return Optional.empty();
      }
      return Optional.ofNullable(reader.readValue(data));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
