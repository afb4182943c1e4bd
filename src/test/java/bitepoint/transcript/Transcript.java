package bitepoint.transcript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A transcript: prose, what the person does, and what the coach answers. Played, it writes itself
/// anew.
final class Transcript {
  private static final Pattern CALLED = Pattern.compile("… is called (\\w+) from now on");

  private final List<String> lines;

  Transcript(String text) {
    this.lines = text.lines().toList();
  }

  Opening opening() {
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(Opening::parse)
        .orElseThrow();
  }

  /// The whole text as it should read, played on that stage.
  String play(Function<Opening, Stage> theatre) {
    var opening = opening();
    var played = new ArrayList<String>();
    try (var stage = theatre.apply(opening)) {
      for (var line : lines) {
        if (!isAnswer(line)) {
          played.add(line);
          played.addAll(acted(line, stage, opening, played));
        } else if (line.startsWith("= ")) {
          played.add("= " + stage.facts());
        }
      }
    }
    return String.join("\n", played) + "\n";
  }

  private static List<String> acted(
      String line, Stage stage, Opening opening, List<String> before) {
    try {
      return Script.together(act(line, stage, opening));
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + " after\n" + String.join("\n", before), e);
    }
  }

  private static boolean isAnswer(String line) {
    return line.matches("[<‹~!*^=:] .*|  .*");
  }

  private static List<String> act(String line, Stage stage, Opening opening) {
    if (line.startsWith("> [")) {
      var older = line.endsWith(" (an older message)");
      return stage.taps(line.substring(3, line.lastIndexOf(']')), older);
    }
    if (line.startsWith("> (")) {
      return stage.sends(line.substring(3, line.length() - 1));
    }
    if (line.startsWith("> ")) {
      return stage.says(line.substring(2));
    }
    if (line.startsWith("… down until ")) {
      return stage.isDown(until(line.substring(13), stage, opening));
    }
    if (line.equals("… blocks the bot") || line.equals("… unblocks the bot")) {
      return stage.blocks(line.equals("… blocks the bot"));
    }
    if (line.equals("… deletes their account")) {
      return stage.deletesAccount();
    }
    var called = CALLED.matcher(line);
    if (called.matches()) {
      return stage.isCalled(called.group(1));
    }
    return line.startsWith("… ")
        ? stage.timePasses(until(line.substring(2), stage, opening))
        : List.of();
  }

  private static Instant until(String words, Stage stage, Opening opening) {
    return Passing.until(words, stage.now().atZone(opening.zone())).toInstant();
  }
}
