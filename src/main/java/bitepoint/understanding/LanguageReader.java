package bitepoint.understanding;

import bitepoint.understanding.meaning.Examples;
import bitepoint.understanding.meaning.Guess;
import bitepoint.understanding.meaning.Guesses;
import bitepoint.understanding.meaning.Intuition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads messages of one language, from the files of its folder `understanding`.
final class LanguageReader {
  private static final Map<String, Intent> COMMANDS =
      Map.ofEntries(
          Map.entry("start", Intent.START),
          Map.entry("routine", Intent.ROUTINE),
          Map.entry("why", Intent.WHY_TIGHT),
          Map.entry("practice", Intent.BITE_POINT),
          Map.entry("lessons", Intent.LESSONS),
          Map.entry("tips", Intent.TIPS),
          Map.entry("tweak", Intent.REPORT_TWEAK),
          Map.entry("phase", Intent.PHASE),
          Map.entry("progress", Intent.PROGRESS),
          Map.entry("activities", Intent.ACTIVITIES),
          Map.entry("settings", Intent.SETTINGS),
          Map.entry("pause", Intent.PAUSE),
          Map.entry("privacy", Intent.PRIVACY),
          Map.entry("export", Intent.EXPORT),
          Map.entry("delete", Intent.DELETE),
          Map.entry("withdraw", Intent.WITHDRAW),
          Map.entry("help", Intent.HELP),
          Map.entry("cancel", Intent.CANCEL));

  /// How likely a warning sign must be, by what was learned, to be asked about.
  private static final double BY_WORDS = 0.5;

  /// The same with a sentence model, which is right more often.
  private static final double BY_SENTENCES = 0.15;

  /// The same where the listed words were said, and taken to be denied or somebody else's.
  private static final double LIKELY_ALL_THE_SAME = 0.8;

  /// Signs that are asked about in another way where something goes down one leg.
  private static final Set<String> OF_THE_LEGS = Set.of("weak-leg", "both-legs");

  private static final double NEARLY_CERTAIN = 0.95;

  /// How sure a question is about the move that it names, where nothing else is likelier.
  private static final double CLEAR = 0.7;

  private final WarningSigns warningSigns;
  private final Intuition intuition;
  private final double worthAQuestion;
  private final Thoughts thoughts;
  private final Numbers numbers;
  private final MentionReader mentions;
  private final Done done;
  private final Phrases phrases = new Phrases();
  private final Set<String> questions;
  private final Set<String> yes;
  private final Set<String> no;
  private final Set<String> filler;
  private final Set<String> cancels;

  LanguageReader(String language, Map<String, String> files, Intuition intuition) {
    this.intuition = intuition;
    worthAQuestion = intuition.knowsSentences() ? BY_SENTENCES : BY_WORDS;
    thoughts = new Thoughts(new Clauses(lines(files, "joining")), this::meanings);
    numbers = new Numbers(language);
    questions = texts(files, "questions");
    phrases.add(Intent.UNKNOWN, lines(files, Intent.UNKNOWN.id()));
    yes = texts(files, "yes");
    no = texts(files, "no");
    filler = texts(files, "filler");
    cancels = texts(files, Intent.CANCEL.id());
    var negations = texts(files, "negations");
    done = new Done(lines(files, "kinds"), lines(files, "done"), negations);
    mentions = new MentionReader(language, name -> lines(files, name), numbers, done);
    warningSigns = new WarningSigns(name -> lines(files, name));
  }

  Reading read(String text, Set<String> labels) {
    var guesses = intuition.of(text);
    var alarms = alarms(text, guesses);
    var said =
        command(text)
            .map(intent -> List.of(new Thought(text, List.of(Meaning.certain(intent)))))
            .orElseGet(() -> thoughts.of(text, meanings(text, guesses)));
    var first = said.getFirst();
    var meanings =
        warningSigns
            .intent(alarms)
            .map(intent -> List.of(Meaning.certain(intent)))
            .orElse(first.meanings());
    return new Reading(
        text.strip(),
        alarms,
        meanings,
        mentions(said.size() == 1 ? text : first.words(), meanings.getFirst().intent()),
        agreed(Tokens.of(text)),
        labels,
        said.stream().skip(1).map(this::further).toList());
  }

  private Reading further(Thought thought) {
    return new Reading(
        thought.words(),
        List.of(),
        thought.meanings(),
        mentions(thought.words(), thought.intent()),
        agreed(Tokens.of(thought.words())),
        Set.of(),
        List.of());
  }

  /// By the words that are listed, and where they find nothing by what was learned of such words.
  private List<Alarm> alarms(String text, Optional<Guesses> learned) {
    var heard = warningSigns.in(text);
    var enough = heard.listed() ? LIKELY_ALL_THE_SAME : worthAQuestion;
    return heard.alarms().isEmpty()
        ? learned
            .filter(guesses -> 1 - Guesses.of(Examples.HARMLESS, guesses.signs()) >= enough)
            .flatMap(guesses -> suspected(guesses, Tokens.of(text)))
            .stream()
            .toList()
        : heard.alarms();
  }

  private Optional<Alarm> suspected(Guesses guesses, Tokens said) {
    return guesses.signs().stream()
        .map(Guess::label)
        .filter(sign -> !sign.equals(Examples.HARMLESS))
        .findFirst()
        .filter(warningSigns::isPressing)
        .filter(sign -> !(OF_THE_LEGS.contains(sign) && mentions.isOfOneLeg(said)))
        .filter(_ -> !mentions.isFreeOfPain(said))
        .map(sign -> new Alarm(sign, false));
  }

  private Mentions mentions(String words, Intent intent) {
    return mentions.in(Tokens.of(words), intent);
  }

  List<String> becoming(String typed) {
    return mentions.becoming(Tokens.of(typed));
  }

  /// What is plain from a few words; else what was learned.
  private List<Meaning> meanings(String words) {
    return meanings(words, intuition.of(words));
  }

  private List<Meaning> meanings(String words, Optional<Guesses> learned) {
    var said = Tokens.of(words);
    return plain(said, words.contains("?"))
        .map(List::of)
        .or(() -> learned.map(guesses -> suggested(guesses, said)))
        .orElse(List.of(new Meaning(Intent.UNKNOWN, 0)));
  }

  private Optional<Meaning> plain(Tokens said, boolean asked) {
    if (said.isEmpty() || agreed(said).isPresent() || mentions.isOuch(said)) {
      return Optional.of(Meaning.certain(Intent.UNKNOWN));
    }
    if (isOnlyScore(said)) {
      return Optional.of(Meaning.certain(Intent.PAIN_SCORE));
    }
    if (mentions.isFreeOfPain(said) && !mentions.isScore(said)) {
      return Optional.of(Meaning.certain(Intent.UNKNOWN));
    }
    if (cancels.contains(said.all())) {
      return Optional.of(Meaning.certain(Intent.CANCEL));
    }
    if (mentions.isMove(said)) {
      return Optional.of(
          Meaning.certain(mentions.isAboutTheTowel(said) ? Intent.TOWEL : Intent.ASK_STRETCH));
    }
    return !asked && isOnlyWhatIsDone(said)
        ? Optional.of(new Meaning(Intent.LOG_SESSION, NEARLY_CERTAIN))
        : Optional.empty();
  }

  private List<Meaning> suggested(Guesses guesses, Tokens said) {
    var notWorse = phrases.in(said).isPresent();
    var likely =
        guesses.intents().stream()
            .map(guess -> new Meaning(intent(guess, said), guess.probability()))
            .filter(meaning -> !(notWorse && meaning.intent() == Intent.MADE_WORSE))
            .toList();
    return asksAboutAMove(said) && likely.getFirst().confidence() < CLEAR
        ? List.of(new Meaning(Intent.ASK_STRETCH, CLEAR))
        : likely;
  }

  /// A question about the one move that has a topic of its own is taken to that.
  private Intent intent(Guess guess, Tokens said) {
    var intent = Intent.of(guess.label());
    return intent == Intent.ASK_STRETCH && mentions.isAboutTheTowel(said) ? Intent.TOWEL : intent;
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

  private Optional<Boolean> agreed(Tokens said) {
    var all = said.all();
    return yes.contains(all)
        ? Optional.of(true)
        : no.contains(all) ? Optional.of(false) : Optional.empty();
  }

  private static Optional<Intent> command(String text) {
    if (!text.startsWith("/")) {
      return Optional.empty();
    }
    var name = text.substring(1).split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT);
    return Optional.of(COMMANDS.getOrDefault(name, Intent.UNKNOWN));
  }

  private static List<String> lines(Map<String, String> files, String name) {
    return Arrays.stream(files.getOrDefault(name, "").split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .toList();
  }

  private static Set<String> texts(Map<String, String> files, String name) {
    return lines(files, name).stream()
        .map(line -> Tokens.of(line).all())
        .collect(Collectors.toUnmodifiableSet());
  }
}
