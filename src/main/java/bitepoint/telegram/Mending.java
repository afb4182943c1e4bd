package bitepoint.telegram;

import bitepoint.engine.Call;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;

/// Says a refused call in another way.
final class Mending {
  private Mending() {}

  /// The same text without its markup; empty where there is none.
  static Optional<Call> inPlainText(Call call) {
    var body = body(call);
    if (body.remove("parse_mode") != null) {
      var field = body.has("caption") ? "caption" : "text";
      body.put(field, Plain.text(body.path(field).asText()));
    } else if (body.remove("entities") == null && body.remove("caption_entities") == null) {
      return Optional.empty();
    }
    return Optional.of(with(call, call.kind(), call.method(), body));
  }

  /// A new message with what an edit had to say; empty where it had nothing new.
  static Optional<Call> asNewMessage(Call call) {
    var picture = Frame.namedBy(call);
    if (picture.isPresent()) {
      return picture
          .filter(frame -> frame.messageId().isPresent())
          .map(frame -> frame.anew().call(Call.Kind.REPLY, call.carries()));
    }
    var body = body(call);
    if (!call.method().equals("editMessageText") || !body.has("parse_mode")) {
      return Optional.empty();
    }
    body.remove("message_id");
    return Optional.of(with(call, Call.Kind.REPLY, "sendMessage", body));
  }

  /// A picture that was to take the place of a message that is not there, as a message of its own;
  /// empty for any other call.
  static Optional<Call> aimedAnew(Call call) {
    return Frame.namedBy(call).map(frame -> frame.anew().call(Call.Kind.REPLY, call.carries()));
  }

  /// A caption's other words as those of a text; empty for any other call.
  static Optional<Call> ofText(Call call) {
    var body = body(call);
    var caption = body.remove("caption");
    return caption == null
        ? Optional.empty()
        : Optional.of(
            with(call, call.kind(), "editMessageText", body.put("text", caption.asText())));
  }

  /// What is said where there is no document; empty where there was to be none.
  static Optional<Call> withoutDocument(Call call) {
    return Paper.namedBy(call)
        .map(paper ->
            new Call(
                call.kind(),
                "sendMessage",
                Bodies.text(
                    paper.chatId(), OptionalInt.empty(), paper.otherwise(), Optional.empty()),
                Optional.empty(),
                Optional.empty()));
  }

  /// The message that the call is about.
  static Optional<Integer> messageId(Call call) {
    var id = body(call).path("message_id");
    return id.canConvertToInt() ? Optional.of(id.intValue()) : Optional.empty();
  }

  /// The same call about that message.
  static Call about(int messageId, Call call) {
    var fields = call.body().substring(call.body().indexOf('{') + 1);
    var comma = fields.stripLeading().startsWith("}") ? "" : ",";
    var body = "{\"message_id\":" + messageId + comma + fields;
    return new Call(call.kind(), call.method(), body, call.carries(), Optional.empty());
  }

  private static Call with(Call call, Call.Kind kind, String method, ObjectNode body) {
    return new Call(kind, method, body.toString(), call.carries(), Optional.empty());
  }

  private static ObjectNode body(Call call) {
    try {
      return Json.MAPPER.readValue(call.body(), ObjectNode.class);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("a call whose body is not JSON", e);
    }
  }
}
