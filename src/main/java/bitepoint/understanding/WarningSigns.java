package bitepoint.understanding;

import bitepoint.understanding.Surroundings.Taken;
import bitepoint.understanding.Wordings.Found;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Which warning signs a message tells of. The signs, their order and their words are the
/// language's file `warning-signs`; `harmless` has what only looks like one.
final class WarningSigns {
  private static final String EVER = ", however long ago";
  private static final String UNCLEAR = "?";

  /// @param order its place in the file: the lower, the more pressing
  /// @param intent what a message is about that tells of it for certain
  private record Sign(int order, String id, boolean ever, Optional<Intent> intent) {}

  /// @param clear whether it needs no question
  /// @param wide whether it is words anywhere in a sentence
  private record Hint(Sign sign, boolean clear, boolean wide) {}

  private final Map<String, Sign> signs = new LinkedHashMap<>();
  private final Wordings<Hint> hints;
  private final Wordings<String> harmless;
  private final Surroundings surroundings;
  private final Vocabulary vocabulary;

  /// @param lines the lines of a file of the language
  WarningSigns(Function<String, List<String>> lines) {
    var classes = new WordClasses(lines.apply("word-classes"));
    surroundings = new Surroundings(Section.of(lines.apply("around-warning-signs")), classes);
    hints = new Wordings<>(classes, surroundings.small());
    harmless = new Wordings<>(classes, surroundings.small().saidInFull());
    Section.of(lines.apply("warning-signs")).forEach(this::add);
    lines.apply("harmless").forEach(line -> harmless.add(line, line));
    var known = new HashSet<>(hints.words());
    known.addAll(harmless.words());
    known.addAll(surroundings.words());
    vocabulary = new Vocabulary(known, lines.apply("spelling"));
  }

  private void add(Section section) {
    var id = section.heading().replace(EVER, "");
    var intent =
        Optional.of(section.part())
            .filter(part -> !part.equals("any intent"))
            .map(WarningSigns::intent);
    var sign = new Sign(signs.size(), id, section.heading().endsWith(EVER), intent);
    signs.put(id, sign);
    for (var line : section.lines()) {
      var unclear = line.startsWith(UNCLEAR);
      var hint = new Hint(sign, !unclear, line.contains(" + "));
      hints.add(unclear ? line.substring(1) : line, hint);
    }
  }

  /// @param alarms the most pressing first, each sign once
  /// @param listed whether any words for a sign were said at all, be it to deny it
  record Heard(List<Alarm> alarms, boolean listed) {}

  Heard in(String text) {
    var said = Utterance.of(text, vocabulary);
    var found = hints.in(said);
    if (found.isEmpty()) {
      return new Heard(List.of(), !harmless.in(said).isEmpty());
    }
    var letThrough = harmless.in(said);
    var around = surroundings.of(said);
    var alarms = new TreeMap<Integer, Alarm>();
    for (var hint : found) {
      var sign = hint.meaning().sign;
      if (letThrough.stream().noneMatch(one -> one.holds(hint)) && isLongest(hint, found)) {
        var taken = around.take(hint, sign.ever);
        if (taken != Taken.NOT_AT_ALL) {
          var certain = taken == Taken.CERTAIN && hint.meaning().clear;
          alarms.merge(
              sign.order, new Alarm(sign.id, certain), (one, other) -> one.certain() ? one : other);
        }
      }
    }
    return new Heard(List.copyOf(alarms.values()), true);
  }

  /// Whether a sign is one that a message is about as soon as it is told.
  boolean isPressing(String sign) {
    return Optional.ofNullable(signs.get(sign)).flatMap(Sign::intent).isPresent();
  }

  /// The intent of a message that tells of these: that of the first that is certain.
  Optional<Intent> intent(List<Alarm> alarms) {
    return alarms.stream()
        .filter(Alarm::certain)
        .findFirst()
        .flatMap(alarm -> Optional.ofNullable(signs.get(alarm.sign())))
        .flatMap(Sign::intent);
  }

  /// A longer line of the same sign knows better, "cant go on like this" than "cant go on", unless
  /// it is a wide one. So does a clear one of another sign than an unclear one: "numb between my
  /// legs" is not about the legs.
  private static boolean isLongest(Found<Hint> hint, List<Found<Hint>> found) {
    return found.stream()
        .filter(other -> other.holds(hint))
        .noneMatch(other ->
            other.meaning().sign.equals(hint.meaning().sign)
                ? other.length() > hint.length() && !other.meaning().wide
                : other.meaning().clear && !hint.meaning().clear);
  }

  private static Intent intent(String id) {
    for (var intent : Intent.values()) {
      if (intent.id().equals(id)) {
        return intent;
      }
    }
    throw new IllegalArgumentException("warning-signs.txt: there is no intent \"" + id + "\"");
  }
}
