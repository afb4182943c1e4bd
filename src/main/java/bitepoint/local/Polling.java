package bitepoint.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;

/// Bot API methods through which the bot hears from people.
final class Polling {
  private final Switchboard switchboard;

  Polling(Switchboard switchboard) {
    this.switchboard = switchboard;
  }

  Map<String, Method> methods() {
    return Map.of("getMe", parameters -> Json.bytes(me()), "getUpdates", this::updates);
  }

  private ObjectNode me() {
    return switchboard
        .bot()
        .user()
        .put("can_join_groups", false)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", true);
  }

  private byte[] updates(Parameters parameters) throws Refusal, InterruptedException {
    var allowed = parameters.json("allowed_updates");
    if (allowed.isArray()) {
      var kinds = new HashSet<String>();
      allowed.forEach(kind -> kinds.add(kind.asText()));
      switchboard.updates().allow(kinds);
    }
    return switchboard
        .updates()
        .poll(
            parameters.number("offset").orElse(0L),
            parameters.integer("limit", 100),
            parameters.integer("timeout", 0));
  }
}
