package bitepoint.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.util.Comparator;
import java.util.Set;

/// Writes a set in the order of its elements' texts, so that equal sets look alike.
final class InOrder extends StdSerializer<Set<?>> {
  @Serial private static final long serialVersionUID = 1L;

  InOrder() {
    super(Set.class, false);
  }

  @Override
  public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeStartArray();
    for (var element : set.stream().sorted(Comparator.comparing(String::valueOf)).toList()) {
      provider.defaultSerializeValue(element, json);
    }
    json.writeEndArray();
  }
}
