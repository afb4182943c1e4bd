package bitepoint.asking;

import bitepoint.conversation.Library.Source;
import bitepoint.conversation.Words;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What can be quoted in a language: the paragraphs of the lessons, how each exercise is done and
/// what to leave out, and every message that questions are listed for.
final class Passages {
  private static final Pattern HEADING =
      Pattern.compile("\\[(?<key>[a-z0-9.-]+)(#(?<part>\\d+))?]");
  private static final Pattern MARKUP = Pattern.compile("</?[a-z]+>");
  private static final Pattern ITSELF =
      Pattern.compile("lesson\\.\\d+\\.text|exercise\\.[a-z-]+\\.(how|avoid)");
  private static final String KEY = "(?m)^# ([a-z0-9.-]+)$";

  private final Phrasebook phrasebook;
  private final String language;
  private final List<String> keys;

  Passages(Phrasebook phrasebook, String language, MessagesFolder folder) {
    this.phrasebook = phrasebook;
    this.language = language;
    keys =
        folder.files(language, "", ".md").values().stream()
            .flatMap(file -> Pattern.compile(KEY).matcher(file).results())
            .map(heading -> heading.group(1))
            .filter(key -> ITSELF.matcher(key).matches())
            .toList();
  }

  /// @param lines a heading `[key]`, or `[key#2]` for its second paragraph, and under it a question
  ///   a line
  /// @throws IllegalArgumentException naming what does not exist
  List<Passage> all(List<String> lines) {
    var passages = new LinkedHashMap<String, Passage>();
    keys.forEach(key -> addWhole(key, passages));
    questions(lines)
        .forEach((heading, questions) -> passages.put(heading, passage(heading, questions)));
    return List.copyOf(passages.values());
  }

  private void addWhole(String key, Map<String, Passage> into) {
    if (key.endsWith(".text")) {
      IntStream.rangeClosed(1, paragraphs(key).length)
          .mapToObj(part -> "[" + key + "#" + part + "]")
          .forEach(heading -> into.put(heading, passage(heading, List.of())));
    } else {
      into.put("[" + key + "]", passage("[" + key + "]", List.of()));
    }
  }

  private static Map<String, List<String>> questions(List<String> lines) {
    var questions = new LinkedHashMap<String, List<String>>();
    var heading = "";
    for (var line : lines) {
      if (line.startsWith("[")) {
        heading = line;
      } else {
        questions.computeIfAbsent(heading, _ -> new ArrayList<>()).add(line);
      }
    }
    return questions;
  }

  private Passage passage(String heading, List<String> questions) {
    var named = HEADING.matcher(heading);
    if (!named.matches() || !phrasebook.has(language, named.group("key"))) {
      throw new IllegalArgumentException(
          "questions are listed under " + heading + ", which is no message in '" + language + "'");
    }
    var key = named.group("key");
    var paragraphs = paragraphs(key);
    var part = named.group("part");
    if (part != null && Integer.parseInt(part) > paragraphs.length) {
      throw new IllegalArgumentException("there is no paragraph " + heading);
    }
    var text =
        part == null ? String.join("\n\n", paragraphs) : paragraphs[Integer.parseInt(part) - 1];
    var source = source(heading);
    var unnamed = source instanceof Source.Topic(var topic) && !isNamed(topic);
    if (unnamed || text.contains("{")) {
      throw new IllegalArgumentException(heading + " cannot be quoted in '" + language + "'");
    }
    return new Passage(text, source, title(key), questions);
  }

  private boolean isNamed(String topic) {
    return phrasebook.has(language, "asked.from." + topic);
  }

  private String[] paragraphs(String key) {
    var words =
        key.endsWith(".avoid")
            ? Words.of("asked.leave-out", "avoid", Words.of(key))
            : Words.of(key);
    var text = MARKUP.matcher(phrasebook.label(language, words)).replaceAll("");
    return Arrays.stream(text.split("\n\n")).map(String::strip).toArray(String[]::new);
  }

  private static Source source(String heading) {
    var key = heading.substring(1, heading.length() - 1);
    var parts = key.split("\\.");
    return switch (parts[0]) {
      case "lesson" -> new Source.Lesson(Integer.parseInt(parts[1]), key);
      case "exercise" -> new Source.Exercise(parts[1]);
      case "move" -> new Source.Move(parts[1]);
      default -> new Source.Topic(parts[0]);
    };
  }

  private String title(String key) {
    var parts = key.split("\\.");
    return switch (parts[0]) {
      case "lesson" -> phrasebook.label(language, Words.of("lesson." + parts[1] + ".title"));
      case "exercise", "move" ->
          phrasebook.label(language, Words.of(parts[0] + "." + parts[1] + ".name"));
      default -> "";
    };
  }
}
