package bitepoint.telegram;

import bitepoint.conversation.Action;
import bitepoint.conversation.Event;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.engine.Update;
import bitepoint.engine.UpdateReader;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// Reads what Telegram delivers from private chats: messages, taps, and being blocked or let back
/// in. Fields and kinds that it does not know are passed over.
public final class Updates implements UpdateReader {
  private static final Pattern COMMAND =
      Pattern.compile("/(\\w{1,32})(?:@\\w+)?(\\s.*)?", Pattern.DOTALL);

  /// What people send without words and expect an answer to; service messages are not among them.
  private static final List<String> WORDLESS =
      List.of(
          "photo",
          "voice",
          "sticker",
          "video",
          "video_note",
          "animation",
          "audio",
          "document",
          "location",
          "contact",
          "poll",
          "dice",
          "story");

  private final BiFunction<String, String, Reading> reading;
  private final Phrasebook phrasebook;
  private final String botId;

  /// @param reading of a text, in a language that there are messages for
  /// @param botId the bot's own
  public Updates(BiFunction<String, String, Reading> reading, Phrasebook phrasebook, String botId) {
    this.reading = reading;
    this.phrasebook = phrasebook;
    this.botId = botId;
  }

  @Override
  public Optional<Incoming> read(Update update) {
    var root = tree(update);
    if (root.has("message")) {
      return message(root.get("message"));
    }
    if (root.has("callback_query")) {
      return tap(root.get("callback_query"));
    }
    return root.has("my_chat_member") ? membership(root.get("my_chat_member")) : Optional.empty();
  }

  private Optional<Incoming> message(JsonNode message) {
    var from = message.path("from");
    var text = message.path("text").asText(message.path("caption").asText(""));
    var wordless = WORDLESS.stream().anyMatch(message::has);
    if (!isPrivate(message)
        || from.path("is_bot").asBoolean()
        || isOurs(message)
        || (text.isEmpty() && !wordless)) {
      return Optional.empty();
    }
    var language = phrasebook.closest(languageCode(from));
    var said = new Event.Said(reading.apply(command(text), language));
    return Optional.of(incoming(from, said, new Origin.Message(messageId(message))));
  }

  private static Optional<Incoming> tap(JsonNode query) {
    var message = query.path("message");
    if (!isPrivate(message)) {
      return Optional.empty();
    }
    var data = query.path("data").asText("");
    var text = message.path("text").asText("");
    var entities = text.isEmpty() ? "[]" : array(message.path("entities"));
    var origin =
        new Origin.Tap(
            required(query, "id").asText(),
            messageId(message),
            text,
            entities,
            label(message, data));
    return Optional.of(incoming(query.path("from"), new Event.Tapped(Action.parse(data)), origin));
  }

  private static Optional<Incoming> membership(JsonNode change) {
    if (!isPrivate(change)) {
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

  /// `/tips@SomeBot` is `/tips`, and what follows `/start` is of no concern.
  private static String command(String text) {
    var matcher = COMMAND.matcher(text.strip());
    if (!matcher.matches()) {
      return text;
    }
    var name = matcher.group(1).toLowerCase(Locale.ROOT);
    var rest = matcher.group(2);
    return name.equals("start") || rest == null ? "/" + name : "/" + name + rest;
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

  private static boolean isPrivate(JsonNode inChat) {
    return inChat.path("chat").path("type").asText("").equals("private");
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
