package bitepoint.understanding.meaning;

import bitepoint.understanding.sentence.Directions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a language's examples suggest that a sentence means. What was learned when the program was
/// built is used as long as the examples are the same; else they are learned anew, which takes some
/// seconds.
public final class Intuition {
  private static final Logger log = LoggerFactory.getLogger(Intuition.class);

  private final Optional<Learned> learned;
  private final Directions directions;

  private Intuition(Optional<Learned> learned, Directions directions) {
    this.learned = learned;
    this.directions = directions;
  }

  public static Intuition of(String language, Examples examples, Directions directions) {
    if (examples.isEmpty()) {
      return new Intuition(Optional.empty(), directions);
    }
    var learned =
        built(language, examples, directions).orElseGet(() -> anew(language, examples, directions));
    return new Intuition(Optional.of(learned), directions);
  }

  /// Empty where the language has no examples.
  public Optional<Guesses> of(String sentence) {
    return learned.map(known -> known.guess(sentence, directions));
  }

  /// The file that the build leaves in the jar for a language.
  static String file(String language, Directions directions) {
    return language + (directions.size() == 0 ? ".words" : ".sentences");
  }

  private static Optional<Learned> built(
      String language, Examples examples, Directions directions) {
    try (var bytes =
        Intuition.class.getResourceAsStream("/bitepoint/learned/" + file(language, directions))) {
      return bytes == null
          ? Optional.empty()
          : Learned.read(new BufferedInputStream(bytes), examples, directions.size());
    } catch (IOException e) {
      log.warn("What was learned of {} cannot be read: {}", language, e.toString());
      return Optional.empty();
    }
  }

  private static Learned anew(String language, Examples examples, Directions directions) {
    log.info(
        "Learning what people say in {} from {} phrases.", language, examples.intents().size());
    return Learned.from(examples, directions);
  }
}
