package bitepoint.coach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the catalogue writes a dose: `2 min`, `2 x 8, 5 s`, `hold 2 x 30 s a side`, `hold 6-4-2 x 10
/// s a side`.
public final class DoseText {
  /// Longer than half an hour is nobody's dose.
  private static final int LONGEST_MINUTES = 30;

  private record Form(Pattern pattern, Function<MatchResult, Dose> dose) {
    Optional<Dose> read(String text) {
      var match = pattern.matcher(text);
      return match.matches() ? Optional.of(dose.apply(match)) : Optional.empty();
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Pattern.compile("(\\d+) min"), match -> new Dose.Minutes(number(match.group(1)))),
          new Form(
              Pattern.compile("(\\d+) x (\\d+)(| a side), (\\d+) s"),
              match ->
                  new Dose.Repeats(
                      number(match.group(1)),
                      number(match.group(2)),
                      number(match.group(4)),
                      eachSide(match.group(3)))),
          new Form(
              Pattern.compile("hold (\\d+) x (\\d+) s(| a side)"),
              match ->
                  new Dose.Hold(
                      number(match.group(1)), number(match.group(2)), eachSide(match.group(3)))),
          new Form(
              Pattern.compile("hold (\\d+(?:-\\d+)+) x (\\d+) s(| a side)"),
              match ->
                  new Dose.Rounds(
                      Arrays.stream(match.group(1).split("-")).map(DoseText::number).toList(),
                      number(match.group(2)),
                      eachSide(match.group(3)))));

  private DoseText() {}

  /// @throws IllegalArgumentException for what is no dose, or one that nobody could do
  public static Dose parse(String text) {
    var dose =
        FORMS.stream()
            .flatMap(form -> form.read(text.strip()).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no dose"));
    if (Stream.of(text.split("\\D+")).anyMatch("0"::equals) || dose.minutes() > LONGEST_MINUTES) {
      throw new IllegalArgumentException("'" + text + "' is a dose that nobody could do");
    }
    return dose;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static boolean eachSide(String words) {
    return !words.isEmpty();
  }
}
