package bitepoint.telegram;

import bitepoint.conversation.Words;
import bitepoint.engine.Aside;
import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import bitepoint.phrasing.Phrasebook;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/// What is answered to updates that are not from somebody's private chat: a group is told where to
/// talk to the coach and left, a tap that is not ours is answered with nothing.
final class Foreign {
  private static final Set<String> GROUPS = Set.of("group", "supergroup", "channel");
  private static final Set<String> IN_IT = Set.of("member", "administrator", "creator");

  private final Phrasebook phrasebook;
  private final String botId;
  private final Supplier<Optional<String>> username;

  /// @param username the bot's own, once it is known
  Foreign(Phrasebook phrasebook, String botId, Supplier<Optional<String>> username) {
    this.phrasebook = phrasebook;
    this.botId = botId;
    this.username = username;
  }

  Optional<Aside> answer(JsonNode update) {
    if (update.has("message")) {
      return farewell(update.get("message"), Optional.empty());
    }
    if (update.has("my_chat_member")) {
      var change = update.get("my_chat_member");
      var member = change.path("new_chat_member");
      var status = member.path("status").asText("");
      var isIn = IN_IT.contains(status) || member.path("is_member").asBoolean();
      var name = Optional.of(member.at("/user/username").asText("")).filter(it -> !it.isEmpty());
      return isIn ? farewell(change, name) : Optional.empty();
    }
    return update.has("callback_query") ? tap(update.get("callback_query")) : Optional.empty();
  }

  /// @param inChat a message, or that the bot was let into the chat
  private Optional<Aside> farewell(JsonNode inChat, Optional<String> name) {
    var chat = inChat.path("chat");
    var id = chat.path("id").asLong();
    if (!GROUPS.contains(chat.path("type").asText("")) || id >= 0) {
      return Optional.empty();
    }
    var language = phrasebook.closest(inChat.at("/from/language_code").asText(""));
    var html = phrasebook.say(language, Words.of("group.private", "link", link(name)));
    return Optional.of(
        Aside.leaving(
            id,
            call(
                Kind.NUDGE,
                "sendMessage",
                Bodies.text(id, OptionalInt.empty(), html, Optional.empty())),
            call(Kind.EDIT, "leaveChat", Bodies.chat(id))));
  }

  /// Where the bot's name is not known yet, its number leads there too.
  private String link(Optional<String> name) {
    return name.or(username).map(known -> "https://t.me/" + known).orElse("tg://user?id=" + botId);
  }

  private static Optional<Aside> tap(JsonNode query) {
    var id = query.path("id").asText("");
    var from = query.at("/from/id").asLong();
    return id.isEmpty() || from <= 0
        ? Optional.empty()
        : Optional.of(
            new Aside(
                from,
                List.of(call(Kind.FLEETING, "answerCallbackQuery", Bodies.answer(id, ""))),
                false));
  }

  private static Call call(Kind kind, String method, String body) {
    return new Call(kind, method, body, Optional.empty(), Optional.empty());
  }
}
