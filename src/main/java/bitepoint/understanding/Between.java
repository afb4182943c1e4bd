package bitepoint.understanding;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two times of day in one message: from when until when. A word that may stand between them is a
/// line of the language's file with a `>` before it: `> until`.
final class Between {
  private static final String MARK = ">";

  /// What is longer tells something else.
  private static final int MOST_WORDS = 16;

  private final Times times;
  private final Set<String> words = new HashSet<>();

  /// @param lines the lines of the file of times; others than those with a mark are passed over
  Between(List<String> lines, Times times) {
    this.times = times;
    lines.stream()
        .filter(line -> line.startsWith(MARK))
        .forEach(line -> words.addAll(Tokens.of(line).words()));
  }

  /// Whether that line is one of these.
  static boolean isMeant(String line) {
    return line.startsWith(MARK);
  }

  /// A word between the two decides; else they stand side by side, as in `22:00-7:00`.
  Optional<Hours> in(Tokens said) {
    var all = said.words();
    return all.size() > MOST_WORDS ? Optional.empty() : in(all);
  }

  private Optional<Hours> in(List<String> all) {
    return places(all)
        .filter(at -> words.contains(all.get(at)))
        .flatMap(at -> hours(all.subList(0, at), all.subList(at + 1, all.size()), true).stream())
        .findFirst()
        .or(() ->
            places(all)
                .flatMap(at ->
                    hours(all.subList(0, at), all.subList(at, all.size()), all.size() == 2)
                        .stream())
                .findFirst());
  }

  private static Stream<Integer> places(List<String> all) {
    return IntStream.range(1, all.size()).boxed();
  }

  /// @param bare whether a number alone is an hour
  private Optional<Hours> hours(List<String> before, List<String> after, boolean bare) {
    return time(new Tokens(before), bare)
        .flatMap(from -> time(new Tokens(after), bare).map(until -> new Hours(from, until)));
  }

  private Optional<LocalTime> time(Tokens said, boolean bare) {
    var named = times.in(said);
    return bare ? named.or(() -> times.hour(said)) : named;
  }
}
