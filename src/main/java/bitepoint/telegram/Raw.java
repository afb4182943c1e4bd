package bitepoint.telegram;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/// A Bot API method whose JSON is sent as it stands.
abstract class Raw<T extends Serializable> extends BotApiMethod<T> implements JsonSerializable {
  private final String method;
  private final String body;

  Raw(String method, String body) {
    this.method = method;
    this.body = body;
  }

  @Override
  public final String getMethod() {
    return method;
  }

  @Override
  public final void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
    json.writeRawValue(body);
  }

  @Override
  public final void serializeWithType(
      JsonGenerator json, SerializerProvider provider, TypeSerializer type) throws IOException {
    serialize(json, provider);
  }

  /// What people wrote stays out of logs.
  @Override
  public final String toString() {
    return method;
  }
}
