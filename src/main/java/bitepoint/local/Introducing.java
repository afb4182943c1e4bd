package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// Bot API methods with which the bot says who it is and what it can do.
final class Introducing {
  private static final int MOST_COMMANDS = 100;

  private final BotProfile profile;
  private final Chats chats;
  private final Runnable whenChanged;

  Introducing(BotProfile profile, Chats chats, Runnable whenChanged) {
    this.profile = profile;
    this.chats = chats;
    this.whenChanged = whenChanged;
  }

  Map<String, Method> methods() {
    return Map.of(
        "setMyCommands", this::setCommands,
        "getMyCommands", this::getCommands,
        "deleteMyCommands", this::deleteCommands,
        "setMyDescription", this::setDescription,
        "getMyDescription", this::getDescription,
        "setMyShortDescription", this::setShortDescription,
        "getMyShortDescription", this::getShortDescription,
        "setChatMenuButton", parameters -> Json.TRUE,
        "getChatMenuButton", parameters -> Json.bytes(Json.object().put("type", "commands")));
  }

  private byte[] setCommands(Parameters parameters) throws Refusal {
    var given = parameters.json("commands");
    if (!given.isArray()) {
      throw Refusal.badRequest("parameter \"commands\" is required");
    }
    if (given.size() > MOST_COMMANDS) {
      throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
    }
    var kept = Json.array();
    for (var command : given) {
      kept.add(checked(command));
    }
    profile.commands(scope(parameters), language(parameters), kept);
    return changed();
  }

  private static JsonNode checked(JsonNode command) throws Refusal {
    var name = command.path("command").asText().replaceFirst("^/", "");
    var description = command.path("description").asText();
    if (!name.matches("[a-z0-9_]{1,32}")) {
      throw Refusal.badRequest("BOT_COMMAND_INVALID");
    }
    if (description.isEmpty() || description.length() > 256) {
      throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
    }
    return Json.object().put("command", name).put("description", description);
  }

  private byte[] getCommands(Parameters parameters) throws Refusal {
    return Json.bytes(profile.commands(scope(parameters), language(parameters)));
  }

  private byte[] deleteCommands(Parameters parameters) throws Refusal {
    profile.forgetCommands(scope(parameters), language(parameters));
    return changed();
  }

  private byte[] setDescription(Parameters parameters) throws Refusal {
    profile.describe(language(parameters), atMost(512, parameters, "description"));
    return changed();
  }

  private byte[] getDescription(Parameters parameters) {
    var text = profile.description(language(parameters));
    return Json.bytes(Json.object().put("description", text));
  }

  private byte[] setShortDescription(Parameters parameters) throws Refusal {
    profile.describeShortly(language(parameters), atMost(120, parameters, "short_description"));
    return changed();
  }

  private byte[] getShortDescription(Parameters parameters) {
    var text = profile.shortDescription(language(parameters));
    return Json.bytes(Json.object().put("short_description", text));
  }

  private byte[] changed() {
    whenChanged.run();
    for (var chat : chats.all()) {
      chat.history().tell("commands", () -> profile.commandsFor(chat.person()));
    }
    return Json.TRUE;
  }

  private static String atMost(int limit, Parameters parameters, String field) throws Refusal {
    var text = parameters.text(field).orElse("");
    if (text.length() > limit) {
      throw Refusal.badRequest(field.replace('_', ' ') + " is too long");
    }
    return text;
  }

  private static String scope(Parameters parameters) throws Refusal {
    var scope = parameters.json("scope");
    var type = scope.path("type").asText("default");
    return type.equals("chat") ? "chat:" + scope.path("chat_id").asText() : type;
  }

  private static String language(Parameters parameters) {
    return parameters.text("language_code").orElse("");
  }
}
