package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// A Bot API call as the local Telegram received it.
///
/// @param method as the Bot API spells it, such as `sendMessage`; as it came where the method is
///   unknown
/// @param parameters a JSON object; values of forms are strings there, except those that are JSON
///   themselves
/// @param uploads the files that came along, by the name of their part
/// @param encoding how the parameters came
/// @param code the status answered, 0 where no answer left
public record ApiCall(
    String method, JsonNode parameters, Map<String, Upload> uploads, Encoding encoding, int code) {

  public enum Encoding {
    JSON,
    FORM
  }

  /// The parameter as text, empty where there is none.
  public String text(String parameter) {
    return parameters.path(parameter).asText("");
  }
}
