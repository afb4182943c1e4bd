package bitepoint.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
          Map.entry("privacy", Intent.PRIVACY),
          Map.entry("export", Intent.EXPORT),
          Map.entry("delete", Intent.DELETE),
          Map.entry("withdraw", Intent.WITHDRAW),
          Map.entry("help", Intent.HELP),
          Map.entry("cancel", Intent.CANCEL));

  /// What a report of something done is more than.
  private static final Set<Intent> LESS_THAN_DONE = EnumSet.of(Intent.ROUTINE, Intent.LOG_SESSION);

  private final WarningSigns warningSigns;
  private final Phrases phrases;
  private final Numbers numbers;
  private final Times times;
  private final Zones zones;
  private final Names moves;
  private final Names causes;
  private final List<Tokens> scores;
  private final Durations durations;
  private final Done done;
  private final Names body;
  private final Set<String> yes;
  private final Set<String> no;
  private final Set<String> filler;
  private final Set<String> questions;

  LanguageReader(String language, Map<String, String> files) {
    numbers = new Numbers(language);
    times = new Times(lines(files, "times"), numbers);
    zones = new Zones(lines(files, "places"));
    moves = new Names(lines(files, "moves"));
    causes = new Names(lines(files, "causes"));
    scores = lines(files, "scores").stream().map(Tokens::of).toList();
    durations = new Durations(lines(files, "durations"), numbers);
    body = new Names(lines(files, "body"));
    yes = texts(files, "yes");
    no = texts(files, "no");
    filler = texts(files, "filler");
    questions = texts(files, "questions");
    var negations = texts(files, "negations");
    done = new Done(lines(files, "kinds"), lines(files, "done"), negations);
    warningSigns = new WarningSigns(name -> lines(files, name));
    phrases = new Phrases();
    for (var intent : Intent.values()) {
      phrases.add(intent, lines(files, intent.id()));
    }
  }

  Reading read(String text, Set<String> labels) {
    var said = Tokens.of(text);
    var time = times.in(said);
    var minutes = durations.in(said);
    var bare = time.isEmpty() && minutes.isEmpty();
    var pain = bare ? pain(said) : Optional.<Integer>empty();
    var asked = text.contains("?");
    var alarms = warningSigns.in(text);
    var intent =
        warningSigns
            .intent(alarms)
            .or(() -> command(text))
            .orElseGet(() -> intent(said, pain, asked));
    return new Reading(
        text.strip(),
        alarms,
        List.of(Meaning.certain(intent)),
        new Mentions(
            (intent == Intent.REPORT_TWEAK ? painAmidWords(said) : pain).map(Integer::doubleValue),
            time,
            bare ? times.hour(said) : Optional.empty(),
            Optional.empty(),
            minutes,
            Optional.empty(),
            done.kind(said).stream().toList(),
            moves.in(said),
            body.in(said),
            causes.in(said).stream().findFirst(),
            zones.in(said)),
        agreed(said),
        labels,
        List.of());
  }

  List<String> becoming(String typed) {
    return moves.becoming(Tokens.of(typed));
  }

  private Optional<Integer> pain(Tokens said) {
    return said.words().stream().flatMap(word -> numbers.score(word).stream()).findFirst();
  }

  /// A number that can be nothing but a score: "7 out of 10", and not "2 hours ago".
  private Optional<Integer> painAmidWords(Tokens said) {
    return IntStream.range(0, said.words().size())
        .filter(at -> isScore(said, at))
        .mapToObj(at -> numbers.score(said.words().get(at)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isScore(Tokens said, int at) {
    var words = new ArrayList<>(said.words());
    var word = words.set(at, "score");
    var marked = new Tokens(words);
    return word.endsWith("/10") || scores.stream().anyMatch(score -> marked.indexOf(score) >= 0);
  }

  /// A number among nothing but filler is a score; else the phrases decide.
  private Intent intent(Tokens said, Optional<Integer> pain, boolean asked) {
    var onlyNumber =
        pain.isPresent()
            && said.words().stream()
                .allMatch(word -> filler.contains(word) || numbers.score(word).isPresent());
    if (onlyNumber) {
      return Intent.PAIN_SCORE;
    }
    var found = phrases.in(said);
    return !asked && found.map(LESS_THAN_DONE::contains).orElse(true) && tellsWhatIsDone(said)
        ? Intent.LOG_SESSION
        : found.orElseGet(() -> asksAboutAMove(said) ? Intent.ASK_STRETCH : Intent.UNKNOWN);
  }

  /// A kind of exercise that was done, or minutes of it and nothing else.
  private boolean tellsWhatIsDone(Tokens said) {
    var onlyMinutes =
        durations.in(said).isPresent()
            && said.words().stream()
                .allMatch(
                    word -> filler.contains(word) || done.isPart(word) || durations.isPart(word));
    return done.isSaid(said) && (done.kind(said).isPresent() || onlyMinutes);
  }

  /// A move's name alone, or in a question.
  private boolean asksAboutAMove(Tokens said) {
    return moves.isAll(said)
        || (!moves.in(said).isEmpty() && questions.contains(said.words().getFirst()));
  }

  private Optional<Boolean> agreed(Tokens said) {
    var all = String.join(" ", said.words());
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
        .map(line -> String.join(" ", Tokens.of(line).words()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
