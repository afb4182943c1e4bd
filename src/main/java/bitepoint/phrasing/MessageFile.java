package bitepoint.phrasing;

import java.util.LinkedHashMap;
import java.util.Map;

/// The format of a file of messages: a heading `# key`, then its words until the next heading. What
/// stands before the first heading is a note to translators.
final class MessageFile {
  private MessageFile() {}

  /// @throws IllegalArgumentException for a key that stands twice, naming it
  static Map<String, String> parse(String text) {
    var messages = new LinkedHashMap<String, String>();
    for (var part : text.replace("\r\n", "\n").split("(?m)^# ", -1)) {
      var end = part.indexOf('\n');
      if (end < 0 || !part.substring(0, end).strip().matches("[a-z0-9.-]+")) {
        continue;
      }
      var key = part.substring(0, end).strip();
      if (messages.put(key, part.substring(end).strip()) != null) {
        throw new IllegalArgumentException("the message '" + key + "' stands twice");
      }
    }
    return messages;
  }
}
