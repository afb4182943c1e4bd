package bitepoint.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line of words to listen for: `{cant} (start|stop) peeing`, `temperature of {38-43}`, `chest …
/// elephant`, `im {5-17} .` Words in brackets are alternatives, `{…}` is a class of words, `…` up
/// to five words of any kind, and a stop at the end says that nothing follows. `{pee} + nothing` is
/// both in one sentence, whichever comes first.
final class Wording {
  private static final Pattern PART =
      Pattern.compile(
          "\\((?<choice>[^)]*)\\)|(?<range>\\{\\d+-\\d+})|(?<class>\\{[a-z-]+})|…|\\.$|[^\\s(){}…]+");

  /// Words that may be passed over between two parts.
  private static final int PASSED_OVER = 3;

  private final List<Part> parts = new ArrayList<>();

  /// A line, and the same the other way round where it has a plus.
  static List<Wording> of(String line, WordClasses classes) {
    var sides = line.split(" \\+ ", 2);
    return sides.length == 1
        ? List.of(new Wording(line, classes))
        : List.of(new Wording(line, classes), new Wording(sides[1] + " + " + sides[0], classes));
  }

  private Wording(String line, WordClasses classes) {
    var found = PART.matcher(line);
    while (found.find()) {
      var text = found.group();
      if (text.equals("…")) {
        parts.add(Part.Gap.BREATH);
      } else if (text.equals("+")) {
        parts.add(Part.Gap.SENTENCE);
      } else if (text.equals(".")) {
        parts.add(new Part.End());
      } else if (found.group("range") != null) {
        var ends = text.substring(1, text.length() - 1).split("-");
        parts.add(new Part.Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      } else {
        var choice = found.group("choice");
        var texts = choice == null ? Stream.of(text) : Stream.of(choice.split("\\|", -1));
        parts.add(Part.OneOf.of(texts.flatMap(classes::spelledOut)));
      }
    }
    if (parts.isEmpty() || !isWord(parts.getFirst())) {
      throw new IllegalArgumentException("\"" + line + "\" must begin with a word");
    }
  }

  private static boolean isWord(Part part) {
    return switch (part) {
      case Part.OneOf(_, var optional) -> !optional;
      case Part.Range _ -> true;
      case Part.Gap _, Part.End _ -> false;
    };
  }

  /// The words that it may begin with; none if that is a number.
  Set<String> firstWords() {
    return parts.getFirst() instanceof Part.OneOf first ? first.firstWords() : Set.of();
  }

  Set<String> words() {
    return parts.stream()
        .flatMap(part -> part instanceof Part.OneOf one ? one.words() : Stream.of())
        .collect(Collectors.toSet());
  }

  /// The place after it where it begins at that place, or -1.
  int end(Utterance said, int at, SmallWords small) {
    return end(said, at, 0, 0, small);
  }

  private int end(Utterance said, int at, int part, int passed, SmallWords small) {
    if (part == parts.size()) {
      return at;
    }
    return switch (parts.get(part)) {
      case Part.Gap gap -> afterGap(said, at, part, gap, small);
      case Part.End() -> said.isStopBefore(at) ? end(said, at, part + 1, 0, small) : -1;
      case Part.Range range ->
          at < said.size() && range.holds(said.at(at))
              ? end(said, at + 1, part + 1, 0, small)
              : passingOver(said, at, part, passed, small);
      case Part.OneOf one -> {
        for (var next : one.ends(said, at)) {
          var end = end(said, next, part + 1, 0, small);
          if (end >= 0) {
            yield end;
          }
        }
        yield passingOver(said, at, part, passed, small);
      }
    };
  }

  private int passingOver(Utterance said, int at, int part, int passed, SmallWords small) {
    var may =
        part > 0
            && passed < PASSED_OVER
            && at < said.size()
            && said.at(at).isOneOf(small.passedOver());
    return may ? end(said, at + 1, part, passed + 1, small) : -1;
  }

  private int afterGap(Utterance said, int at, int part, Part.Gap gap, SmallWords small) {
    for (var to = at; to <= Math.min(said.size(), at + gap.most()); to++) {
      var end = end(said, to, part + 1, 0, small);
      if (end >= 0) {
        return end;
      }
      var stop = gap.acrossCommas() ? said.isEndBefore(to) : said.isStopBefore(to);
      if (stop || to >= said.size() || said.at(to).isOneOf(small.denying())) {
        return -1;
      }
    }
    return -1;
  }
}
