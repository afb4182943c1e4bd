package bitepoint.understanding.meaning;

import bitepoint.understanding.sentence.Directions;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was learned from a language's examples. Immutable, for use by many threads.
public final class Learned {
  private final Classifier intents;
  private final Classifier signs;

  private Learned(Classifier intents, Classifier signs) {
    this.intents = intents;
    this.signs = signs;
  }

  /// @param directions a sentence model's, or [Directions#NONE]
  public static Learned from(Examples examples, Directions directions) {
    var weighed =
        Stream.concat(examples.intents().stream(), examples.signs().stream())
            .map(Example::phrase)
            .distinct()
            .parallel()
            .collect(
                Collectors.toConcurrentMap(
                    Function.identity(), phrase -> Weighed.of(phrase, directions)));
    var intents = CompletableFuture.supplyAsync(() -> Learning.from(examples.intents(), weighed));
    var signs = Learning.from(examples.signs(), weighed);
    return new Learned(intents.join(), signs);
  }

  /// Both what it may want and which warning sign it may tell of, by one look at the sentence.
  public Guesses guess(String sentence, Directions directions) {
    var weighed = Weighed.of(sentence, directions);
    return new Guesses(ranked(intents, weighed), ranked(signs, weighed));
  }

  /// Empty where it was learned from other examples.
  ///
  /// @throws IOException also for bytes that [#write] has not written
  public static Optional<Learned> read(InputStream bytes, Examples examples, int dimensions)
      throws IOException {
    var in = new DataInputStream(bytes);
    return in.readUTF().equals(examples.fingerprint(dimensions))
        ? Optional.of(new Learned(ClassifierFile.read(in), ClassifierFile.read(in)))
        : Optional.empty();
  }

  public void write(OutputStream bytes, Examples examples, int dimensions) throws IOException {
    var out = new DataOutputStream(bytes);
    out.writeUTF(examples.fingerprint(dimensions));
    ClassifierFile.write(intents, out);
    ClassifierFile.write(signs, out);
    out.flush();
  }

  private static List<Guess> ranked(Classifier classifier, Weighed sentence) {
    var probabilities = classifier.probabilities(sentence);
    return IntStream.range(0, probabilities.length)
        .mapToObj(i -> new Guess(classifier.labels().get(i), probabilities[i]))
        .sorted(Comparator.comparing(Guess::probability).reversed())
        .toList();
  }
}
