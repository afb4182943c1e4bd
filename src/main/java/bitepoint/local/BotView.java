package bitepoint.local;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// How the bot sees a chat: people and messages as the Bot API writes them.
record BotView(Account bot, Account person) {

  /// The Bot API's `Message`.
  ObjectNode message(Message message) {
    var json = Json.object().put("message_id", message.id());
    json.set("from", message.fromBot() ? bot.user() : person.user());
    json.set("chat", person.privateChat());
    json.put("date", message.date().getEpochSecond());
    if (message.viaBot()) {
      json.set("via_bot", bot.user());
    }
    message.edited().ifPresent(when -> json.put("edit_date", when.getEpochSecond()));
    message.media().ifPresent(media -> media.describe(json));
    var content = message.content();
    var caption = message.media().isPresent();
    if (!content.isEmpty()) {
      json.put(caption ? "caption" : "text", content.text());
    }
    if (!content.entities().isEmpty()) {
      json.set(caption ? "caption_entities" : "entities", content.entitiesJson());
    }
    message.markup().ifPresent(markup -> json.set("reply_markup", markup.json()));
    return json;
  }

  /// The Bot API's `CallbackQuery`.
  ObjectNode tap(String callbackId, Message message, String data) {
    var json = Json.object().put("id", callbackId);
    json.set("from", person.user());
    json.set("message", message(message));
    return json.put("chat_instance", Long.toString(person.id() * 31)).put("data", data);
  }

  /// The Bot API's `InlineQuery`, typed in the chat with the bot.
  ObjectNode inline(String queryId, String typed) {
    var json = Json.object().put("id", queryId);
    json.set("from", person.user());
    return json.put("chat_type", "sender").put("query", typed).put("offset", "");
  }

  /// The Bot API's `ChatMemberUpdated`: the person blocked the bot, or let it in again.
  ObjectNode blocked(boolean blocked, long when) {
    var json = Json.object();
    json.set("chat", person.privateChat());
    json.set("from", person.user());
    json.put("date", when);
    json.set("old_chat_member", member(!blocked));
    json.set("new_chat_member", member(blocked));
    return json;
  }

  private ObjectNode member(boolean blocked) {
    var json = Json.object();
    json.set("user", bot.user());
    json.put("status", blocked ? "kicked" : "member");
    return blocked ? json.put("until_date", 0) : json;
  }
}
