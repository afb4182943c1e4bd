package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Bot API methods that answer what a person did, without words of their own in the chat.
final class Answering {
  private static final int LONGEST_TOAST = 200;
  private static final Set<String> REACTIONS =
      Set.of(
          ("❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 "
                  + "🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 "
                  + "🤷\u200d♀ 😡")
              .split(" "));

  private final Chats chats;
  private final Switchboard switchboard;

  Answering(Chats chats, Switchboard switchboard) {
    this.chats = chats;
    this.switchboard = switchboard;
  }

  Map<String, Method> methods() {
    return Map.of("answerCallbackQuery", this::tap, "setMessageReaction", this::reaction);
  }

  private byte[] tap(Parameters parameters) throws Refusal {
    var text = parameters.text("text").orElse("");
    if (text.length() > LONGEST_TOAST) {
      throw Refusal.badRequest("MESSAGE_TOO_LONG");
    }
    var tap = switchboard.callbacks().close(parameters.text("callback_query_id").orElse(""));
    if (tap.isEmpty()) {
      throw Refusal.badRequest(
          "query is too old and response timeout expired or query ID is invalid");
    }
    var answer =
        new Chat.TapAnswer(
            tap.get().messageId(), tap.get().data(), text, parameters.flag("show_alert"));
    chats.find(tap.get().chatId()).ifPresent(chat -> chat.history().answered(answer));
    return Json.TRUE;
  }

  private byte[] reaction(Parameters parameters) throws Refusal {
    var chat = chats.target(parameters);
    var id = parameters.integer("message_id", 0);
    var reactions = parameters.json("reaction");
    if (reactions.size() > 1) {
      throw Refusal.badRequest("REACTIONS_TOO_MANY");
    }
    var emoji =
        reactions.isEmpty() ? Optional.<String>empty() : Optional.of(emoji(reactions.path(0)));
    chat.history().change(id, "message to react not found", message -> message.reacted(emoji));
    return Json.TRUE;
  }

  private static String emoji(JsonNode reaction) throws Refusal {
    var emoji = reaction.path("emoji").asText().replace("\uFE0F", "");
    if (!reaction.path("type").asText().equals("emoji") || !REACTIONS.contains(emoji)) {
      throw Refusal.badRequest("REACTION_INVALID");
    }
    return emoji;
  }
}
