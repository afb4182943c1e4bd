package bitepoint.local;

import java.util.Map;
import java.util.Optional;

/// Bot API methods that put something new into a chat.
final class Sending {
  private final Chats chats;
  private final Groups groups;
  private final Switchboard switchboard;
  private final FileShelf files;

  Sending(Chats chats, Groups groups, Switchboard switchboard, FileShelf files) {
    this.chats = chats;
    this.groups = groups;
    this.switchboard = switchboard;
    this.files = files;
  }

  Map<String, Method> methods() {
    return Map.of(
        "sendMessage", this::message,
        "sendPhoto", parameters -> media(parameters, Media.Kind.PHOTO),
        "sendAnimation", parameters -> media(parameters, Media.Kind.ANIMATION),
        "sendDocument", parameters -> media(parameters, Media.Kind.DOCUMENT),
        "sendChatAction", this::action);
  }

  private byte[] message(Parameters parameters) throws Refusal {
    var group = groups.target(parameters);
    if (group.isPresent()) {
      var words = Wording.text(parameters, "message is too long");
      return Json.bytes(group.get().sent(words.text()));
    }
    var chat = chats.target(parameters);
    var text = Wording.text(parameters, "message is too long");
    var keyboard = InlineKeyboard.read(parameters);
    var silent = parameters.flag("disable_notification");
    var message = chat.history().sent(text, Optional.empty(), keyboard, silent);
    return Json.bytes(switchboard.view(chat.person()).message(message));
  }

  private byte[] media(Parameters parameters, Media.Kind kind) throws Refusal {
    var chat = chats.target(parameters);
    var caption = Wording.caption(parameters, "message caption is too long");
    var keyboard = InlineKeyboard.read(parameters);
    var media = files.media(kind, parameters, kind.field());
    var silent = parameters.flag("disable_notification");
    var message = chat.history().sent(caption, Optional.of(media), keyboard, silent);
    return Json.bytes(switchboard.view(chat.person()).message(message));
  }

  private byte[] action(Parameters parameters) throws Refusal {
    var chat = chats.target(parameters);
    var action = parameters.text("action").orElse("");
    if (!action.matches("typing|(?:upload|record)_\\w+|choose_sticker|find_location")) {
      throw Refusal.badRequest("wrong parameter action in request");
    }
    chat.history().tell("typing", () -> Json.object().put("action", action));
    return Json.TRUE;
  }
}
