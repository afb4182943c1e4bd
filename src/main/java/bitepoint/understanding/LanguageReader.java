package bitepoint.understanding;

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
          Map.entry("help", Intent.HELP),
          Map.entry("cancel", Intent.CANCEL));

  private final Phrases phrases;
  private final Numbers numbers;
  private final Times times;
  private final Zones zones;
  private final Moves moves;
  private final Moves body;
  private final Set<String> yes;
  private final Set<String> no;
  private final Set<String> filler;

  LanguageReader(String language, Map<String, String> files) {
    numbers = new Numbers(language);
    times = new Times(lines(files, "times"), numbers);
    zones = new Zones(lines(files, "places"));
    moves = new Moves(lines(files, "moves"));
    body = new Moves(lines(files, "body"));
    yes = texts(files, "yes");
    no = texts(files, "no");
    filler = texts(files, "filler");
    phrases = new Phrases(texts(files, "negations"));
    for (var intent : Intent.values()) {
      phrases.add(intent, lines(files, intent.id()));
    }
  }

  Reading read(String text, Set<String> labels) {
    var said = Tokens.of(text);
    var time = times.in(said);
    var pain = time.isPresent() ? Optional.<Integer>empty() : pain(said);
    return new Reading(
        text.strip(),
        command(text).orElseGet(() -> intent(said, pain)),
        pain,
        time.or(() -> times.hour(said)),
        agreed(said),
        zones.in(said),
        labels,
        moves.in(said),
        body.in(said));
  }

  private Optional<Integer> pain(Tokens said) {
    return said.words().stream().flatMap(word -> numbers.score(word).stream()).findFirst();
  }

  /// A number among nothing but filler is a score; else the phrases decide.
  private Intent intent(Tokens said, Optional<Integer> pain) {
    var onlyNumber =
        pain.isPresent()
            && said.words().stream()
                .allMatch(word -> filler.contains(word) || numbers.score(word).isPresent());
    return onlyNumber
        ? Intent.PAIN_SCORE
        : phrases.in(said).orElse(moves.isAll(said) ? Intent.ASK_STRETCH : Intent.UNKNOWN);
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
