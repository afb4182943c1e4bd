package bitepoint.understanding;

import bitepoint.understanding.meaning.Guess;
import bitepoint.understanding.meaning.Guesses;
import bitepoint.understanding.meaning.Intuition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what words want: what is plain from a few of them, else what was learned.
final class MeaningReader {
  private static final double NEARLY_CERTAIN = 0.95;

  /// How sure a question is about the move that it names, where nothing else is likelier.
  private static final double CLEAR = 0.7;

  private final Intuition intuition;
  private final MentionReader mentions;
  private final Numbers numbers;
  private final Done done;
  private final Agreement agreement;
  private final Phrases notMadeWorse = new Phrases();
  private final Map<String, Intent> wholes = new HashMap<>();
  private final Set<String> questions;
  private final Set<String> filler;

  MeaningReader(
      Lines files,
      Intuition intuition,
      MentionReader mentions,
      Numbers numbers,
      Done done,
      Agreement agreement) {
    this.intuition = intuition;
    this.mentions = mentions;
    this.numbers = numbers;
    this.done = done;
    this.agreement = agreement;
    questions = files.phrases("questions");
    filler = files.phrases("filler");
    notMadeWorse.add(Intent.UNKNOWN, files.of(Intent.UNKNOWN.id()));
    for (var intent : Intent.values()) {
      files.phrases(intent.id()).forEach(phrase -> wholes.put(phrase, intent));
    }
  }

  Understood of(String words) {
    return of(words, intuition.of(words));
  }

  /// @param learned what [Intuition] says of the same words
  Understood of(String words, Optional<Guesses> learned) {
    var said = Tokens.of(words);
    return plain(said, words.contains("?"))
        .or(() -> learned.map(guesses -> suggested(guesses, said)))
        .orElse(new Understood(List.of(new Meaning(Intent.UNKNOWN, 0)), Rule.LEARNED));
  }

  private Optional<Understood> plain(Tokens said, boolean asked) {
    if (said.isEmpty()) {
      return certain(Intent.UNKNOWN, Rule.NO_WORDS);
    }
    if (agreement.in(said).isPresent()) {
      return certain(Intent.UNKNOWN, Rule.AGREEMENT);
    }
    if (mentions.isOuch(said)) {
      return certain(Intent.UNKNOWN, Rule.OUCH);
    }
    if (isOnlyScore(said)) {
      return certain(Intent.PAIN_SCORE, Rule.SCORE);
    }
    if (mentions.isFreeOfPain(said) && !mentions.isScore(said)) {
      return certain(Intent.UNKNOWN, Rule.DENIAL);
    }
    var whole = wholes.get(said.all());
    if (whole != null) {
      return certain(whole, Rule.LISTED);
    }
    if (mentions.isMove(said)) {
      return certain(aboutMoves(said), Rule.MOVE);
    }
    return !asked && isOnlyWhatIsDone(said)
        ? Optional.of(
            new Understood(List.of(new Meaning(Intent.LOG_SESSION, NEARLY_CERTAIN)), Rule.DONE))
        : Optional.empty();
  }

  private static Optional<Understood> certain(Intent intent, Rule rule) {
    return Optional.of(Understood.certain(intent, rule));
  }

  private Understood suggested(Guesses guesses, Tokens said) {
    var notWorse = notMadeWorse.in(said).isPresent();
    var likely =
        guesses.intents().stream()
            .map(guess -> new Meaning(intent(guess, said), guess.probability()))
            .filter(meaning -> !(notWorse && meaning.intent() == Intent.MADE_WORSE))
            .toList();
    return likely.getFirst().confidence() < CLEAR && asksAboutAMove(said)
        ? new Understood(List.of(new Meaning(aboutMoves(said), CLEAR)), Rule.QUESTION)
        : new Understood(likely, Rule.LEARNED);
  }

  private Intent intent(Guess guess, Tokens said) {
    var intent = Intent.of(guess.label());
    return intent == Intent.ASK_STRETCH ? aboutMoves(said) : intent;
  }

  /// A question about the one move that has a topic of its own is taken to that.
  private Intent aboutMoves(Tokens said) {
    return mentions.isAboutTheTowel(said) ? Intent.TOWEL : Intent.ASK_STRETCH;
  }

  private boolean asksAboutAMove(Tokens said) {
    return mentions.namesAMove(said) && questions.contains(said.words().getFirst());
  }

  /// A number among nothing but filler.
  private boolean isOnlyScore(Tokens said) {
    return mentions.isScore(said)
        && said.words().stream()
            .allMatch(word -> filler.contains(word) || numbers.score(word).isPresent());
  }

  /// Minutes, and that they are done, and nothing else.
  private boolean isOnlyWhatIsDone(Tokens said) {
    return done.isSaid(said)
        && mentions.isDuration(said)
        && said.words().stream()
            .allMatch(word ->
                filler.contains(word) || done.isPart(word) || mentions.isPartOfDuration(word));
  }
}
