package bitepoint.local;

import bitepoint.local.markup.FormattedText;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Bot API methods that change what is in a chat.
final class Editing {
  private static final Duration DELETABLE = Duration.ofHours(48);
  private static final String CAPTION_TOO_LONG = "MEDIA_CAPTION_TOO_LONG";
  private static final String NOT_MODIFIED =
      "message is not modified: specified new message content and reply markup are exactly the same "
          + "as a current content and reply markup of the message";

  /// What an edit makes of a message's content and media.
  private interface Showing {
    Message of(Message before, Optional<InlineKeyboard> keyboard) throws Refusal;
  }

  private final Chats chats;
  private final Switchboard switchboard;
  private final FileShelf files;

  Editing(Chats chats, Switchboard switchboard, FileShelf files) {
    this.chats = chats;
    this.switchboard = switchboard;
    this.files = files;
  }

  Map<String, Method> methods() {
    return Map.of(
        "editMessageText", this::text,
        "editMessageCaption", this::caption,
        "editMessageMedia", this::media,
        "editMessageReplyMarkup", this::keyboard,
        "deleteMessage", this::delete,
        "pinChatMessage", this::pin,
        "unpinChatMessage", this::unpin);
  }

  private byte[] text(Parameters parameters) throws Refusal {
    var chat = chats.target(parameters);
    var text = Wording.text(parameters, "MESSAGE_TOO_LONG");
    return edit(
        chat,
        parameters,
        (before, keyboard) -> {
          if (before.media().isPresent()) {
            throw Refusal.badRequest("there is no text in the message to edit");
          }
          return show(before, text, Optional.empty(), keyboard);
        });
  }

  private byte[] caption(Parameters parameters) throws Refusal {
    var chat = chats.target(parameters);
    var caption = Wording.caption(parameters, CAPTION_TOO_LONG);
    return edit(
        chat,
        parameters,
        (before, keyboard) -> {
          if (before.media().isEmpty()) {
            throw Refusal.badRequest("there is no caption in the message to edit");
          }
          return show(before, caption, before.media(), keyboard);
        });
  }

  private byte[] media(Parameters parameters) throws Refusal {
    var chat = chats.target(parameters);
    if (!(parameters.json("media") instanceof ObjectNode input)) {
      throw Refusal.badRequest("input media is not specified");
    }
    var described = new Parameters(input, parameters.uploads(), parameters.encoding());
    var kind =
        switch (input.path("type").asText()) {
          case "photo" -> Media.Kind.PHOTO;
          case "animation" -> Media.Kind.ANIMATION;
          case "document" -> Media.Kind.DOCUMENT;
          default -> throw Refusal.badRequest("can't parse InputMedia: type is unknown");
        };
    var media = files.media(kind, described, "media");
    var caption = Wording.caption(described, CAPTION_TOO_LONG);
    return edit(
        chat,
        parameters,
        (before, keyboard) -> show(before, caption, Optional.of(media), keyboard));
  }

  private byte[] keyboard(Parameters parameters) throws Refusal {
    var chat = chats.target(parameters);
    return edit(
        chat,
        parameters,
        (before, keyboard) -> show(before, before.content(), before.media(), keyboard));
  }

  private Message show(
      Message before,
      FormattedText content,
      Optional<Media> media,
      Optional<InlineKeyboard> keyboard) {
    return before.showing(content, media, keyboard, switchboard.clock().instant());
  }

  private byte[] edit(Chat chat, Parameters parameters, Showing showing) throws Refusal {
    var keyboard = InlineKeyboard.read(parameters);
    var edited =
        chat.history()
            .change(
                messageId(parameters),
                "message to edit not found",
                before -> {
                  if (!before.fromBot()) {
                    throw Refusal.badRequest("message can't be edited");
                  }
                  var after = showing.of(before, keyboard);
                  if (after.showsTheSameAs(before)) {
                    throw Refusal.badRequest(NOT_MODIFIED);
                  }
                  return after;
                });
    return Json.bytes(switchboard.view(chat.person()).message(edited));
  }

  private byte[] delete(Parameters parameters) throws Refusal {
    var chat = chats.target(parameters);
    var id = messageId(parameters);
    var oldest = switchboard.clock().instant().minus(DELETABLE);
    var message = chat.message(id);
    if (message.isPresent() && message.get().date().isBefore(oldest)) {
      throw Refusal.badRequest("message can't be deleted");
    }
    chat.history().delete(id);
    return Json.TRUE;
  }

  private byte[] pin(Parameters parameters) throws Refusal {
    chats.target(parameters).history().pin(messageId(parameters));
    return Json.TRUE;
  }

  private byte[] unpin(Parameters parameters) throws Refusal {
    var chat = chats.target(parameters);
    var wanted = parameters.number("message_id").map(Long::intValue);
    chat.history().unpin(wanted);
    return Json.TRUE;
  }

  private static int messageId(Parameters parameters) throws Refusal {
    return parameters
        .number("message_id")
        .map(id -> (int) Math.clamp(id, 0, Integer.MAX_VALUE))
        .orElseThrow(() -> Refusal.badRequest("message identifier is not specified"));
  }
}
