package bitepoint.local;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Somebody on the local Telegram: a person, or the bot.
///
/// @param languageCode as their app is set, empty for the bot
record Account(long id, boolean isBot, String firstName, String languageCode) {
  /// The id of a bot whose token is of no matter.
  static final long ANY_BOT = 7_000_000_001L;

  static Account person(long id, String name, String languageCode) {
    return new Account(id, false, name, languageCode);
  }

  static Account bot(long id, String name) {
    return new Account(id, true, name, "");
  }

  /// The Bot API's `User`.
  ObjectNode user() {
    var json = Json.object().put("id", id).put("is_bot", isBot).put("first_name", firstName);
    if (isBot) {
      json.put("username", username());
    }
    if (!languageCode.isEmpty()) {
      json.put("language_code", languageCode);
    }
    return json;
  }

  /// The Bot API's `Chat` with this person.
  ObjectNode privateChat() {
    return Json.object().put("id", id).put("first_name", firstName).put("type", "private");
  }

  String username() {
    return firstName.replaceAll("[^A-Za-z0-9]", "") + "Bot";
  }
}
