package bitepoint.understanding.meaning;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.understanding.sentence.Directions;
import bitepoint.understanding.sentence.ModelMissing;
import bitepoint.understanding.sentence.SentenceModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Learns every language while the program is built, so that it starts at once. What was learned
/// before stays as it is while its examples do.
final class Build {
  private Build() {}

  /// @param arguments the folder of messages, and the folder for what is learned
  public static void main(String[] arguments) throws IOException {
    var messages = MessagesFolder.open(Optional.of(Path.of(arguments[0])));
    var into = Files.createDirectories(Path.of(arguments[1]));
    for (var language : messages.languages()) {
      var examples = Examples.of(messages, language);
      if (!examples.isEmpty()) {
        learn(language, examples, Directions.NONE, into);
        learnSentences(language, examples, into);
      }
    }
  }

  private static void learnSentences(String language, Examples examples, Path into)
      throws IOException {
    try (var model = SentenceModel.load()) {
      learn(language, examples, model, into);
    } catch (ModelMissing e) {
      System.err.println("Only words are learned here; the sentence model cannot run: " + e);
    }
  }

  private static void learn(String language, Examples examples, Directions directions, Path into)
      throws IOException {
    var file = into.resolve(Intuition.file(language, directions));
    if (Files.exists(file) && isFresh(file, examples, directions)) {
      return;
    }
    try (var bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
      Learned.from(examples, directions).write(bytes, examples, directions.size());
    }
  }

  private static boolean isFresh(Path file, Examples examples, Directions directions) {
    try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return Learned.read(bytes, examples, directions.size()).isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
