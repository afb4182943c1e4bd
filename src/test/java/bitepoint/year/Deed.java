package bitepoint.year;

import bitepoint.year.Screen.Button;
import bitepoint.year.Screen.Shown;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// What somebody does in the chat with the coach, as Telegram tells of it.
record Deed(long personId, What what) {
  sealed interface What {
    record Says(String text) implements What {}

    record Taps(Shown message, Button button) implements What {}

    record Blocks() implements What {}

    record Unblocks() implements What {}

    /// Blocks, and nobody tells: the next message comes back.
    record Vanishes() implements What {}
  }

  /// Whether something is said or done about it at once.
  boolean isAnswered() {
    return what instanceof What.Says || what instanceof What.Taps;
  }

  /// Whether the coach is told of it.
  boolean isTold() {
    return !(what instanceof What.Vanishes);
  }

  /// The JSON of the update of what is told.
  ///
  /// @param messageId of the message, where it is one
  String update(long updateId, int messageId, Instant at) {
    var update = Screen.JSON.createObjectNode().put("update_id", updateId);
    switch (what) {
      case What.Says(var text) -> {
        var message = update.putObject("message").put("message_id", messageId);
        from(message);
        chat(message);
        message.put("date", at.getEpochSecond()).put("text", text);
      }
      case What.Taps(var shown, var button) -> {
        var query = update.putObject("callback_query").put("id", String.valueOf(updateId));
        from(query);
        var message = query.putObject("message").put("message_id", shown.messageId());
        message.putObject("from").put("id", Long.parseLong(Coaching.BOT_ID)).put("is_bot", true);
        chat(message);
        message.put("date", at.getEpochSecond());
        message.put(shown.picture() ? "caption" : "text", shown.text());
        if (shown.picture()) {
          message.putArray("photo").addObject().put("file_id", "shown");
        }
        message.set("reply_markup", shown.markup());
        query.put("chat_instance", "1").put("data", button.data());
      }
      case What.Blocks() -> membership(update, at, "kicked");
      case What.Unblocks() -> membership(update, at, "member");
      case What.Vanishes() -> throw new IllegalStateException("nobody tells");
    }
    return update.toString();
  }

  private void membership(ObjectNode update, Instant at, String status) {
    var change = update.putObject("my_chat_member");
    from(change);
    chat(change);
    change.put("date", at.getEpochSecond());
    change.putObject("new_chat_member").put("status", status);
  }

  private void from(ObjectNode node) {
    node.putObject("from")
        .put("id", personId)
        .put("is_bot", false)
        .put("first_name", "Sam")
        .put("language_code", "en");
  }

  private void chat(ObjectNode node) {
    node.putObject("chat").put("id", personId).put("type", "private").put("first_name", "Sam");
  }
}
