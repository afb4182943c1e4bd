package bitepoint.store;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a record as JSON and reads it back component by component: one that is missing or can no
/// longer be read takes the default's value, and the rest is kept. Safe for use by several threads.
final class ForgivingRecord<T extends Record> {
  private record Component(String name, ObjectReader reader) {}

  private final Class<T> type;
  private final ObjectWriter writer;
  private final MethodHandle constructor;
  private final Component[] components;
  private final Map<String, Integer> places = new HashMap<>();
  private final @Nullable Object[] defaults;

  ForgivingRecord(Class<T> type, T defaults) {
    this.type = type;
    this.writer = Json.MAPPER.writerFor(type);
    var declared = type.getRecordComponents();
    this.constructor = constructor(type, declared);
    this.components =
        Arrays.stream(declared).map(ForgivingRecord::component).toArray(Component[]::new);
    for (var at = 0; at < declared.length; at++) {
      places.put(declared[at].getName(), at);
    }
    this.defaults = Arrays.stream(declared).map(one -> valueOf(one, defaults)).toArray();
  }

  /// @throws IllegalArgumentException for something that cannot be written
  String write(T value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(type.getName() + " cannot be written", e);
    }
  }

  /// Never fails: what is no JSON object at all reads as the defaults.
  T read(String json) {
    try {
      return make(straight(json));
    } catch (IOException e) {
      return forgiving(json);
    }
  }

  /// In one go, as long as nothing has to be forgiven.
  private @Nullable Object[] straight(String json) throws IOException {
    var values = defaults.clone();
    try (var parser = Json.MAPPER.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "no object");
      }
      for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        var at = places.get(name);
        parser.nextToken();
        if (at == null) {
          parser.skipChildren();
          continue;
        }
        Object read = components[at].reader().readValue(parser);
        values[at] = read == null ? defaults[at] : read;
      }
    }
    return values;
  }

  private T forgiving(String json) {
    try {
      var object = Json.MAPPER.readTree(json);
      var values = defaults.clone();
      for (var i = 0; i < values.length; i++) {
        values[i] = read(components[i], object.get(components[i].name()), defaults[i]);
      }
      return make(values);
    } catch (IOException e) {
      return make(defaults.clone());
    }
  }

  private T make(@Nullable Object[] values) {
    try {
      return type.cast(constructor.invoke(values));
    } catch (Throwable e) {
      throw new IllegalArgumentException(type.getName() + " refuses its components", e);
    }
  }

  private static @Nullable Object read(
      Component component, @Nullable JsonNode value, @Nullable Object otherwise) {
    if (value == null) {
      return otherwise;
    }
    try {
      Object read = component.reader().readValue(value);
      return read == null ? otherwise : read;
    } catch (IOException e) {
      return otherwise;
    }
  }

  private static Component component(RecordComponent component) {
    var javaType = Json.MAPPER.constructType(component.getGenericType());
    return new Component(component.getName(), Json.MAPPER.readerFor(javaType));
  }

  private static @Nullable Object valueOf(RecordComponent component, Record of) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.getName(), e);
    }
  }

  private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
    var parameters =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectConstructor(constructor)
          .asSpreader(Object[].class, parameters.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }
}
