package bitepoint.understanding;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.meaning.Examples;
import bitepoint.understanding.meaning.Guess;
import bitepoint.understanding.meaning.Guesses;
import bitepoint.understanding.meaning.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says of a message why it is understood as it is: what decided, how likely what else is, and
/// which examples it resembles. For whoever runs the bot and wants to mend "it didn't get me".
public final class Explanations {
  private static final int MEANINGS = 3;
  private static final int NEIGHBOURS = 3;

  private final PhraseReader reader;
  private final Neighbours intents;
  private final Neighbours signs;

  public Explanations(PhraseReader reader, MessagesFolder messages) {
    this.reader = reader;
    var examples = Examples.of(messages, Phrasebook.FALLBACK);
    intents = new Neighbours(examples.intents());
    signs = new Neighbours(examples.signs());
  }

  /// Lines to stand below the one of [ReadingLine].
  public List<String> of(String text) {
    var analysis = reader.think(text, Phrasebook.FALLBACK);
    var lines = new ArrayList<String>();
    analysis.thoughts().forEach(thought -> lines.add(line(thought)));
    analysis.alarms().forEach(alarm -> lines.add(line(alarm)));
    analysis.learned().ifPresent(guesses -> lines.add(line(guesses)));
    lines.addAll(lines(intents, text));
    if (!analysis.alarms().isEmpty()) {
      lines.addAll(lines(signs, text));
    }
    return lines.stream().map(line -> "  " + line).toList();
  }

  private static String line(Thought thought) {
    return "\"%s\": %s, by %s"
        .formatted(
            thought.words(),
            thought.meanings().stream()
                .limit(MEANINGS)
                .map(one -> scored(one.intent().id(), one.confidence()))
                .collect(Collectors.joining(", ")),
            thought.understood().rule().because());
  }

  private static String line(Alarm alarm) {
    return "warning sign %s, %s"
        .formatted(alarm.sign(), alarm.certain() ? "certain" : "to be asked about");
  }

  private static String line(Guesses guesses) {
    return "as a warning sign: "
        + guesses.signs().stream()
            .limit(MEANINGS)
            .map(Explanations::scored)
            .collect(Collectors.joining(", "));
  }

  private static List<String> lines(Neighbours neighbours, String text) {
    return neighbours.of(text, NEIGHBOURS).stream()
        .map(one ->
            String.format(
                Locale.ROOT,
                "like %.2f \"%s\" (%s)",
                one.likeness(),
                one.example().phrase(),
                one.example().label()))
        .toList();
  }

  private static String scored(Guess guess) {
    return scored(guess.label(), guess.probability());
  }

  private static String scored(String label, double likelihood) {
    return String.format(Locale.ROOT, "%s %.2f", label, likelihood);
  }
}
