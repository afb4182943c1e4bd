package bitepoint.telegram;

import bitepoint.conversation.Action;
import bitepoint.conversation.Keyboard;
import bitepoint.phrasing.Phrasebook;
import bitepoint.phrasing.Voice;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/// The JSON of the calls that the coach makes.
final class Bodies {
  private static final int MOST_CALLBACK_BYTES = 64;

  private Bodies() {}

  /// `sendMessage`, or with a message `editMessageText`.
  ///
  /// @param markup an inline keyboard's JSON
  static String text(long chatId, OptionalInt messageId, String html, Optional<String> markup) {
    return Json.object(json -> {
      address(json, chatId, messageId);
      text(json, html, markup);
    });
  }

  /// `sendMessage` that makes no sound.
  ///
  /// @param markup an inline keyboard's JSON
  static String hushed(long chatId, String html, Optional<String> markup) {
    return Json.object(json -> {
      address(json, chatId, OptionalInt.empty());
      json.writeBooleanField("disable_notification", true);
      text(json, html, markup);
    });
  }

  /// `sendMessage` without formatting.
  ///
  /// @param markup an inline keyboard's JSON
  static String plain(long chatId, String text, Optional<String> markup) {
    return Json.object(json -> {
      json.writeNumberField("chat_id", chatId);
      json.writeStringField("text", text);
      if (markup.isPresent()) {
        json.writeFieldName("reply_markup");
        json.writeRawValue(markup.get());
      }
    });
  }

  /// `editMessageText` to a text whose formatting is known, without a keyboard.
  static String retold(long chatId, int messageId, String text, String entities) {
    return Json.object(json -> {
      address(json, chatId, OptionalInt.of(messageId));
      json.writeStringField("text", text);
      if (!entities.equals("[]")) {
        json.writeFieldName("entities");
        json.writeRawValue(entities);
      }
      json.writeFieldName("link_preview_options");
      json.writeRawValue("{\"is_disabled\":true}");
    });
  }

  /// `editMessageCaption` to a caption whose formatting is known, without a keyboard.
  static String recaptioned(long chatId, int messageId, String caption, String entities) {
    return Json.object(json -> {
      address(json, chatId, OptionalInt.of(messageId));
      json.writeStringField("caption", caption);
      if (!entities.equals("[]")) {
        json.writeFieldName("caption_entities");
        json.writeRawValue(entities);
      }
    });
  }

  /// `editMessageCaption`, but for its message, with a keyboard that stays.
  ///
  /// @param markup an inline keyboard's JSON
  static String ticked(long chatId, String html, Optional<String> markup) {
    return Json.object(json -> {
      address(json, chatId, OptionalInt.empty());
      json.writeStringField("caption", html);
      json.writeStringField("parse_mode", "HTML");
      if (markup.isPresent()) {
        json.writeFieldName("reply_markup");
        json.writeRawValue(markup.get());
      }
    });
  }

  /// `editMessageReplyMarkup` to none.
  static String withoutKeyboard(long chatId, OptionalInt messageId) {
    return Json.object(json -> address(json, chatId, messageId));
  }

  /// Nothing but which chat: `leaveChat`, and `unpinChatMessage` before it is known which message.
  static String chat(long chatId) {
    return Json.object(json -> address(json, chatId, OptionalInt.empty()));
  }

  /// `pinChatMessage` without a sound.
  static String silently(long chatId) {
    return Json.object(json -> {
      address(json, chatId, OptionalInt.empty());
      json.writeBooleanField("disable_notification", true);
    });
  }

  /// `sendChatAction`.
  static String action(long chatId, String action) {
    return Json.object(json -> {
      address(json, chatId, OptionalInt.empty());
      json.writeStringField("action", action);
    });
  }

  static String reaction(long chatId, int messageId, String emoji) {
    return Json.object(json -> {
      address(json, chatId, OptionalInt.of(messageId));
      json.writeArrayFieldStart("reaction");
      json.writeStartObject();
      json.writeStringField("type", "emoji");
      json.writeStringField("emoji", emoji);
      json.writeEndObject();
      json.writeEndArray();
    });
  }

  /// `answerCallbackQuery`.
  static String answer(String callbackId, String text) {
    return Json.object(json -> {
      json.writeStringField("callback_query_id", callbackId);
      if (!text.isEmpty()) {
        json.writeStringField("text", text);
      }
    });
  }

  /// An inline keyboard whose buttons carry that turn; empty for no buttons.
  ///
  /// @throws IllegalArgumentException naming the action whose callback data is too long
  static Optional<String> markup(Keyboard keyboard, int turn, Voice voice, Phrasebook phrasebook) {
    if (keyboard.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Json.object(json -> {
          json.writeArrayFieldStart("inline_keyboard");
          for (var row : keyboard.rows()) {
            json.writeStartArray();
            for (var button : row) {
              json.writeStartObject();
              json.writeStringField("text", phrasebook.label(voice, button.label()));
              var action = new Action(turn, button.action(), button.argument());
              json.writeStringField("callback_data", data(action));
              json.writeEndObject();
            }
            json.writeEndArray();
          }
          json.writeEndArray();
        }));
  }

  private static String data(Action action) {
    var data = action.data();
    if (data.getBytes(StandardCharsets.UTF_8).length > MOST_CALLBACK_BYTES) {
      throw new IllegalArgumentException(
          "the button '" + action.name() + "' carries more than " + MOST_CALLBACK_BYTES + " bytes");
    }
    return data;
  }

  private static void text(JsonGenerator json, String html, Optional<String> markup)
      throws IOException {
    json.writeStringField("text", html);
    json.writeStringField("parse_mode", "HTML");
    json.writeFieldName("link_preview_options");
    json.writeRawValue("{\"is_disabled\":true}");
    if (markup.isPresent()) {
      json.writeFieldName("reply_markup");
      json.writeRawValue(markup.get());
    }
  }

  private static void address(JsonGenerator json, long chatId, OptionalInt messageId)
      throws IOException {
    json.writeNumberField("chat_id", chatId);
    if (messageId.isPresent()) {
      json.writeNumberField("message_id", messageId.getAsInt());
    }
  }
}
