package bitepoint.telegram;

import bitepoint.conversation.Drawing;
import bitepoint.engine.Call;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/// A call that names a picture instead of holding it. Its body says for whom the picture is, what
/// it shows and what stands under it; it is also all that is needed to say the words alone.
///
/// @param messageId the message, a picture itself, whose place it takes; empty for a new one
/// @param drawing empty for one that this version does not know
/// @param caption HTML, or plain text; empty where the words follow in a message of their own
/// @param html whether the caption is HTML
/// @param markup an inline keyboard's JSON
record Frame(
    long chatId,
    OptionalInt messageId,
    Optional<Drawing> drawing,
    String caption,
    boolean html,
    Optional<String> markup) {
  private static final String PHOTO = "sendPhoto";
  private static final String ANIMATION = "sendAnimation";
  private static final String IN_PLACE = "editMessageMedia";

  @Override
  public String toString() {
    return "Frame[…]";
  }

  /// Empty for any other call.
  static Optional<Frame> namedBy(Call call) {
    return switch (call.method()) {
      case PHOTO, ANIMATION, IN_PLACE -> Optional.of(read(call.body()));
      default -> Optional.empty();
    };
  }

  /// The call that is kept in the outbox.
  ///
  /// @param carries the turn of its keyboard
  Call call(Call.Kind kind, Optional<Integer> carries) {
    var moves = drawing.map(Frame::isToMove).orElse(false);
    return new Call(kind, method(moves), body(), carries, Optional.empty());
  }

  /// The call that takes the place of the message which shows the keyboard of that turn.
  ///
  /// @param carries the turn of its own keyboard
  Call aimed(int turn, Optional<Integer> carries) {
    return new Call(Call.Kind.EDIT, IN_PLACE, body(), carries, Optional.of(turn));
  }

  /// The same as a message of its own.
  Frame anew() {
    return new Frame(chatId, OptionalInt.empty(), drawing, caption, html, markup);
  }

  /// Which method sends it, once it is known whether it moves.
  String method(boolean moves) {
    return messageId.isPresent() ? IN_PLACE : moves ? ANIMATION : PHOTO;
  }

  /// What is sent.
  ///
  /// @param source a `file_id`, or `attach://` and the part's name
  String filled(String source, boolean moves) {
    var kind = moves ? "animation" : "photo";
    return Json.object(json -> {
      json.writeNumberField("chat_id", chatId);
      if (messageId.isPresent()) {
        json.writeNumberField("message_id", messageId.getAsInt());
        json.writeObjectFieldStart("media");
        json.writeStringField("type", kind);
        json.writeStringField("media", source);
        under(json);
        json.writeEndObject();
      } else {
        json.writeStringField(kind, source);
        under(json);
      }
      keyboard(json);
    });
  }

  /// The words and buttons as a text of their own: a body of `sendMessage`.
  String inWords() {
    return html
        ? Bodies.text(chatId, OptionalInt.empty(), caption, markup)
        : Bodies.plain(chatId, caption, markup);
  }

  private String body() {
    return Json.object(json -> {
      json.writeNumberField("chat_id", chatId);
      if (messageId.isPresent()) {
        json.writeNumberField("message_id", messageId.getAsInt());
      }
      if (drawing.isPresent()) {
        json.writeFieldName("drawing");
        Drawings.write(json, drawing.get());
      }
      under(json);
      keyboard(json);
    });
  }

  private void under(JsonGenerator json) throws IOException {
    if (!caption.isEmpty()) {
      json.writeStringField("caption", caption);
      if (html) {
        json.writeStringField("parse_mode", "HTML");
      }
    }
  }

  private void keyboard(JsonGenerator json) throws IOException {
    if (markup.isPresent()) {
      json.writeFieldName("reply_markup");
      json.writeRawValue(markup.get());
    }
  }

  private static Frame read(String text) {
    var body = tree(text);
    var message = body.path("message_id");
    return new Frame(
        body.path("chat_id").asLong(),
        message.canConvertToInt() ? OptionalInt.of(message.intValue()) : OptionalInt.empty(),
        Drawings.read(body.path("drawing")),
        body.path("caption").asText(),
        body.has("parse_mode"),
        Optional.ofNullable(body.get("reply_markup")).map(JsonNode::toString));
  }

  private static boolean isToMove(Drawing drawing) {
    return switch (drawing) {
      case Drawing.Exercise _ -> true;
      case Drawing.Mistake _, Drawing.Instead _, Drawing.Lesson _, Drawing.Chart _ -> false;
    };
  }

  private static JsonNode tree(String body) {
    try {
      return Json.MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("a call whose body is not JSON", e);
    }
  }
}
