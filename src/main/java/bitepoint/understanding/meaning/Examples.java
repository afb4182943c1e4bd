package bitepoint.understanding.meaning;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.understanding.Intent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The phrases that a language is learned from.
///
/// @param intents labelled by what they want
/// @param signs labelled by the warning sign that they tell of, or [#HARMLESS]
public record Examples(List<Example> intents, List<Example> signs) {
  public static final String HARMLESS = "harmless";

  /// Changes when what is learned from the same examples does.
  private static final String METHOD = "3";

  public Examples {
    intents = List.copyOf(intents);
    signs = List.copyOf(signs);
  }

  /// From the phrases of each intent and its further examples in the folder `examples`, and the
  /// files of the folder `signs`: one for each warning sign, and `harmless`. An intent without
  /// examples is what is listed and nothing like it.
  public static Examples of(MessagesFolder messages, String language) {
    var phrases = messages.files(language, "understanding", ".txt");
    var files = messages.files(language, "understanding/examples", ".txt");
    var intents = new ArrayList<Example>();
    for (var intent : files.isEmpty() ? new Intent[0] : Intent.values()) {
      var further = files.getOrDefault(intent.id(), "");
      if (!further.isEmpty()) {
        addLines(phrases.getOrDefault(intent.id(), ""), intent.id(), intents);
        addLines(further, intent.id(), intents);
      }
    }
    var signs = new ArrayList<Example>();
    messages
        .files(language, "understanding/signs", ".txt")
        .forEach((sign, lines) -> addLines(lines, sign, signs));
    intents.forEach(example -> signs.add(new Example(HARMLESS, example.phrase())));
    return new Examples(intents, signs);
  }

  public boolean isEmpty() {
    return intents.isEmpty();
  }

  /// The same for the same examples, learned in the same way.
  String fingerprint(int dimensions) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((METHOD + " " + dimensions).getBytes(StandardCharsets.UTF_8));
      for (var example : intents) {
        digest.update(example.toString().getBytes(StandardCharsets.UTF_8));
      }
      for (var example : signs) {
        digest.update(example.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addLines(String file, String label, List<Example> into) {
    file.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .forEach(line -> into.add(new Example(label, line)));
  }
}
