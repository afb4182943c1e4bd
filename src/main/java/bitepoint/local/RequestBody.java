package bitepoint.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Reads the parameters of a Bot API call: JSON, form, multipart or query.
final class RequestBody {
  private static final int MOST_BYTES = 64 << 20;

  private RequestBody() {}

  static Parameters read(HttpExchange exchange) throws IOException, Refusal {
    var body = exchange.getRequestBody().readNBytes(MOST_BYTES);
    var type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    if (type.startsWith("multipart/form-data")) {
      return Multipart.read(body, type);
    }
    if (type.startsWith("application/json")) {
      return json(body);
    }
    var values = Json.object();
    form(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""), values);
    form(new String(body, StandardCharsets.UTF_8), values);
    return new Parameters(values, Map.of(), ApiCall.Encoding.FORM);
  }

  private static Parameters json(byte[] body) throws Refusal {
    if (body.length == 0) {
      return new Parameters(Json.object(), Map.of(), ApiCall.Encoding.JSON);
    }
    try {
      if (Json.MAPPER.readTree(body) instanceof ObjectNode values) {
        return new Parameters(values, Map.of(), ApiCall.Encoding.JSON);
      }
    } catch (IOException e) {
      throw Refusal.badRequest("can't parse JSON object");
    }
    throw Refusal.badRequest("can't parse JSON object");
  }

  private static void form(String form, ObjectNode into) {
    for (var pair : form.split("&")) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        into.put(decode(parts[0]), decode(parts[1]));
      }
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
