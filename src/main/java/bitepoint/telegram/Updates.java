package bitepoint.telegram;

import bitepoint.conversation.Action;
import bitepoint.conversation.Event;
import bitepoint.engine.Aside;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.engine.Update;
import bitepoint.engine.UpdateReader;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads what Telegram delivers from private chats: messages, taps, and being blocked or let back
/// in. Fields and kinds that it does not know are passed over. In a private chat nobody but the
/// person whose chat it is can have written or tapped; anything else is not ours.
public final class Updates implements UpdateReader {
  private static final Pattern COMMAND =
      Pattern.compile("/(\\w{1,32})(?:@\\w+)?(\\s.*)?", Pattern.DOTALL);

  private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final BiFunction<String, String, Reading> reading;
  private final Phrasebook phrasebook;
  private final String botId;
  private final Foreign foreign;

  /// @param reading of a text, in a language that there are messages for
  /// @param botId the bot's own
  /// @param username the bot's own, once it is known
  public Updates(
      BiFunction<String, String, Reading> reading,
      Phrasebook phrasebook,
      String botId,
      Supplier<Optional<String>> username) {
    this.reading = reading;
    this.phrasebook = phrasebook;
    this.botId = botId;
    foreign = new Foreign(phrasebook, botId, username);
  }

  @Override
  public Optional<Incoming> read(Update update) {
    var root = tree(update);
    if (root.has("message")) {
      return message(root.get("message"));
    }
    if (root.has("edited_message")) {
      return edited(root.get("edited_message"));
    }
    if (root.has("callback_query")) {
      return tap(root.get("callback_query"));
    }
    return root.has("my_chat_member") ? membership(root.get("my_chat_member")) : Optional.empty();
  }

  @Override
  public Optional<Aside> aside(Update update) {
    return foreign.answer(tree(update));
  }

  private Optional<Incoming> message(JsonNode message) {
    return fromThem(message)
        .flatMap(words ->
            words.isEmpty()
                ? Wordless.kind(message).<Event>map(Event.Sent::new)
                : Optional.of(
                    message.has("forward_origin")
                        ? new Event.Forwarded(read(message, words))
                        : new Event.Said(read(message, words))))
        .map(event -> from(message, event));
  }

  /// What is changed without words, such as where somebody is right now, is passed over.
  private Optional<Incoming> edited(JsonNode message) {
    return fromThem(message)
        .filter(words -> !words.isEmpty() && !message.has("forward_origin"))
        .map(words -> from(message, new Event.Corrected(read(message, words))));
  }

  /// The words of a message, none where it has none; empty where it is not from a person to us.
  private Optional<String> fromThem(JsonNode message) {
    var from = message.path("from");
    return isOwnChat(message, from) && !from.path("is_bot").asBoolean() && !isOurs(message)
        ? Optional.of(message.path("text").asText(message.path("caption").asText("")))
        : Optional.empty();
  }

  private Reading read(JsonNode message, String words) {
    return reading.apply(command(words), phrasebook.closest(languageCode(message.path("from"))));
  }

  private static Incoming from(JsonNode message, Event event) {
    return incoming(message.path("from"), event, new Origin.Message(messageId(message)));
  }

  /// Only on a message of ours, in the person's own chat; and only what a keyboard of ours can
  /// carry.
  private Optional<Incoming> tap(JsonNode query) {
    var message = query.path("message");
    var data = query.path("data").asText("");
    var action = Action.parse(data);
    if (!isOwnChat(message, query.path("from"))
        || !message.at("/from/id").asText(botId).equals(botId)
        || message.has("forward_origin")
        || action.equals(Action.FOREIGN)) {
      return Optional.empty();
    }
    var shows = shows(message);
    var isPicture = shows == Origin.Shows.PICTURE;
    var text = message.path(isPicture ? "caption" : "text").asText("");
    var formatting = message.path(isPicture ? "caption_entities" : "entities");
    var origin =
        new Origin.Tap(
            required(query, "id").asText(),
            messageId(message),
            shows,
            text,
            text.isEmpty() ? "[]" : array(formatting),
            label(message, data));
    return Optional.of(
        incoming(
            query.path("from"),
            new Event.Tapped(offers(message, data) ? action : action.notShown()),
            origin));
  }

  private static Origin.Shows shows(JsonNode message) {
    return message.has("photo") || message.has("animation")
        ? Origin.Shows.PICTURE
        : message.has("text") ? Origin.Shows.TEXT : Origin.Shows.UNKNOWN;
  }

  private static Optional<Incoming> membership(JsonNode change) {
    if (!isOwnChat(change, change.path("from"))) {
      return Optional.empty();
    }
    var event =
        switch (change.path("new_chat_member").path("status").asText("")) {
          case "kicked" -> Optional.<Event>of(new Event.Blocked());
          case "member" -> Optional.<Event>of(new Event.Returned());
          default -> Optional.<Event>empty();
        };
    return event.map(what -> incoming(change.path("from"), what, new Origin.Elsewhere()));
  }

  private static Incoming incoming(JsonNode from, Event event, Origin origin) {
    var id = required(from, "id");
    if (!id.canConvertToLong() || id.longValue() <= 0) {
      throw new IllegalArgumentException("a sender whose id is no number");
    }
    return new Incoming(
        id.longValue(), from.path("first_name").asText(""), languageCode(from), event, origin);
  }

  /// `/tips@SomeBot` is `/tips`. Of what follows `/start` only what a link can carry is kept.
  private static String command(String text) {
    var matcher = COMMAND.matcher(text.strip());
    if (!matcher.matches()) {
      return text;
    }
    var name = matcher.group(1).toLowerCase(Locale.ROOT);
    var rest = matcher.group(2);
    return rest == null || name.equals("start") && !PAYLOAD.matcher(rest.strip()).matches()
        ? "/" + name
        : "/" + name + rest;
  }

  private static String label(JsonNode message, String data) {
    for (var row : message.path("reply_markup").path("inline_keyboard")) {
      for (var button : row) {
        if (button.path("callback_data").asText("").equals(data)) {
          return button.path("text").asText("");
        }
      }
    }
    return "";
  }

  private static String array(JsonNode node) {
    return node.isArray() ? node.toString() : "[]";
  }

  private static boolean isOwnChat(JsonNode inChat, JsonNode from) {
    var chat = inChat.path("chat");
    return chat.path("type").asText("").equals("private")
        && (!from.path("id").isNumber() || chat.path("id").asLong() == from.path("id").asLong());
  }

  /// Whether the message has that button, as far as can be seen: of one that is too old Telegram
  /// shows nothing.
  private static boolean offers(JsonNode message, String data) {
    return message.path("date").asLong() == 0
        || message
            .path("reply_markup")
            .path("inline_keyboard")
            .findValuesAsText("callback_data")
            .contains(data);
  }

  /// A verdict that they looked up inline and posted here: our words, not theirs.
  private boolean isOurs(JsonNode message) {
    return message.at("/via_bot/id").asText("").equals(botId);
  }

  private static String languageCode(JsonNode from) {
    return from.path("language_code").asText("");
  }

  private static int messageId(JsonNode message) {
    var id = required(message, "message_id");
    if (!id.canConvertToInt()) {
      throw new IllegalArgumentException("a message whose id is no number");
    }
    return id.intValue();
  }

  private static JsonNode required(JsonNode node, String field) {
    var value = node.get(field);
    if (value == null) {
      throw new IllegalArgumentException("an update without '" + field + "'");
    }
    return value;
  }

  private static JsonNode tree(Update update) {
    try {
      return Json.MAPPER.readTree(update.body());
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("an update that is not JSON", e);
    }
  }
}
