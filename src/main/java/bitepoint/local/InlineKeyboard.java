package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// An inline keyboard that Telegram accepted.
///
/// @param json the Bot API's `InlineKeyboardMarkup`
public record InlineKeyboard(JsonNode json) {
  private static final int MOST_DATA_BYTES = 64;
  private static final int MOST_BUTTONS = 100;
  private static final List<String> ACTIONS =
      List.of(
          "url",
          "callback_data",
          "web_app",
          "login_url",
          "switch_inline_query",
          "switch_inline_query_current_chat",
          "switch_inline_query_chosen_chat",
          "copy_text",
          "callback_game",
          "pay");

  /// Reads `reply_markup`; other kinds of keyboard leave nothing on the message.
  static Optional<InlineKeyboard> read(Parameters parameters) throws Refusal {
    var markup = parameters.json("reply_markup");
    var rows = markup.path("inline_keyboard");
    if (markup.isMissingNode() || !markup.has("inline_keyboard")) {
      return Optional.empty();
    }
    if (!rows.isArray()) {
      throw Refusal.badRequest(
          "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array");
    }
    var buttons = 0;
    for (var row : rows) {
      if (!row.isArray()) {
        throw Refusal.badRequest(
            "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
      }
      for (var button : row) {
        check(button);
        buttons++;
      }
    }
    if (buttons > MOST_BUTTONS) {
      throw Refusal.badRequest("reply markup is too long");
    }
    return buttons == 0 ? Optional.empty() : Optional.of(new InlineKeyboard(onlyRows(rows)));
  }

  private static JsonNode onlyRows(JsonNode rows) {
    var kept = Json.array();
    for (var row : rows) {
      if (!row.isEmpty()) {
        var buttons = kept.addArray();
        for (var button : row) {
          buttons.add(withoutNulls(button));
        }
      }
    }
    return Json.object().set("inline_keyboard", kept);
  }

  private static JsonNode withoutNulls(JsonNode button) {
    var clean = Json.object();
    button.properties().stream()
        .filter(field -> !field.getValue().isNull())
        .forEach(field -> clean.set(field.getKey(), field.getValue()));
    return clean;
  }

  private static void check(JsonNode button) throws Refusal {
    var cannot = "can't parse inline keyboard button: ";
    if (!button.isObject()) {
      throw Refusal.badRequest(cannot + "InlineKeyboardButton must be an Object");
    }
    if (button.path("text").asText("").isEmpty()) {
      throw Refusal.badRequest(cannot + "field \"text\" must be of type String");
    }
    var actions = ACTIONS.stream().filter(button::hasNonNull).toList();
    if (actions.isEmpty()) {
      throw Refusal.badRequest(cannot + "Text buttons are unallowed in the inline keyboard");
    }
    if (actions.contains("callback_data")) {
      var bytes = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
      if (bytes == 0 || bytes > MOST_DATA_BYTES) {
        throw Refusal.badRequest("BUTTON_DATA_INVALID");
      }
    }
    if (actions.contains("url")
        && !button.path("url").asText().matches("(?:https?|tg|ton)://\\S+")) {
      throw Refusal.badRequest("BUTTON_URL_INVALID");
    }
  }

  List<List<Key>> keys() {
    var rows = new ArrayList<List<Key>>();
    for (var row : json.path("inline_keyboard")) {
      rows.add(StreamSupport.stream(row.spliterator(), false).map(InlineKeyboard::key).toList());
    }
    return List.copyOf(rows);
  }

  private static Key key(JsonNode button) {
    return new Key(
        button.path("text").asText(),
        Optional.ofNullable(button.get("callback_data")).map(JsonNode::asText),
        Optional.ofNullable(button.get("url")).map(JsonNode::asText));
  }

  boolean offers(String data) {
    return keys().stream()
        .flatMap(List::stream)
        .flatMap(key -> key.data().stream())
        .anyMatch(data::equals);
  }

  Stream<Key> stream() {
    return keys().stream().flatMap(List::stream);
  }
}
