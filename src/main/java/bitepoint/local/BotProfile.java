package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What the bot says about itself, by language: commands, descriptions. Safe for use by many
/// threads.
final class BotProfile {
  private static final List<String> PRIVATE_SCOPES = List.of("all_private_chats", "default");

  private final Map<String, JsonNode> commands = new ConcurrentHashMap<>();
  private final Map<String, String> descriptions = new ConcurrentHashMap<>();
  private final Map<String, String> shortDescriptions = new ConcurrentHashMap<>();

  void commands(String scope, String language, JsonNode list) {
    commands.put(scope + "/" + language, list);
  }

  void forgetCommands(String scope, String language) {
    commands.remove(scope + "/" + language);
  }

  JsonNode commands(String scope, String language) {
    return commands.getOrDefault(scope + "/" + language, Json.array());
  }

  /// The commands that a person with that language sees.
  JsonNode commandsFor(Account person) {
    var scopes = Stream.concat(Stream.of("chat:" + person.id()), PRIVATE_SCOPES.stream());
    return scopes
        .flatMap(scope -> languages(person.languageCode()).map(language -> scope + "/" + language))
        .flatMap(key -> Optional.ofNullable(commands.get(key)).stream())
        .findFirst()
        .orElse(Json.array());
  }

  void describe(String language, String description) {
    descriptions.put(language, description);
  }

  void describeShortly(String language, String description) {
    shortDescriptions.put(language, description);
  }

  String description(String language) {
    return find(descriptions, language);
  }

  String shortDescription(String language) {
    return find(shortDescriptions, language);
  }

  /// What [#restore] takes back.
  JsonNode remembered() {
    var json = Json.object();
    var lists = json.putObject("commands");
    commands.forEach(lists::set);
    var full = json.putObject("descriptions");
    descriptions.forEach(full::put);
    var brief = json.putObject("shortDescriptions");
    shortDescriptions.forEach(brief::put);
    return json;
  }

  void restore(JsonNode remembered) {
    for (var list : remembered.path("commands").properties()) {
      if (list.getValue() instanceof ArrayNode known) {
        commands.put(list.getKey(), known);
      }
    }
    remembered
        .path("descriptions")
        .properties()
        .forEach(each -> descriptions.put(each.getKey(), each.getValue().asText()));
    remembered
        .path("shortDescriptions")
        .properties()
        .forEach(each -> shortDescriptions.put(each.getKey(), each.getValue().asText()));
  }

  private static String find(Map<String, String> texts, String language) {
    return languages(language)
        .map(each -> texts.getOrDefault(each, ""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Stream<String> languages(String language) {
    return Stream.of(language.replaceAll("[-_].*", ""), "").distinct();
  }
}
