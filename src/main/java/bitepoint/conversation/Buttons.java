package bitepoint.conversation;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/// Keyboards that several topics show.
final class Buttons {
  private static final Keyboard SCALE = new Keyboard(List.of(scores(0, 5), scores(6, 10)));

  private Buttons() {}

  /// 0 to 10 on two rows.
  static Keyboard scale() {
    return SCALE;
  }

  private static List<Button> scores(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(score -> Button.of(Words.of("button.score", "score", score), "pain", score))
        .toList();
  }

  /// The hours at which most people want to be asked, morning first.
  static Keyboard times() {
    return new Keyboard(List.of(hours(7, 8, 9), hours(12, 18, 20)));
  }

  private static List<Button> hours(int... hours) {
    return IntStream.of(hours)
        .mapToObj(hour -> LocalTime.of(hour, 0))
        .map(time -> Button.of(Words.of("button.time", "time", time), "time", time))
        .toList();
  }

  /// How long a routine may be.
  static Keyboard minutes() {
    return new Keyboard(List.of(minutes(2, 5), minutes(10, 20)));
  }

  private static List<Button> minutes(int... choices) {
    return IntStream.of(choices)
        .mapToObj(each -> Button.of(Words.of("button.minutes", "minutes", each), "minutes", each))
        .toList();
  }

  /// A button whose label's key says what it does: `welcome.agree` labels the action `agree`.
  static Button labelled(String key, String action) {
    return Button.of(Words.of(key), action);
  }

  static <E extends Enum<E>> Button choice(String key, String action, E one) {
    return Button.of(Words.of(key), action, one.name());
  }

  /// What one can do when nothing is being asked.
  static Keyboard menu() {
    return new Keyboard(
        List.of(
            List.of(labelled("button.routine", "routine"), labelled("button.tweak", "tweak")),
            List.of(labelled("button.why-tight", "why-tight"), labelled("button.tips", "tips"))));
  }
}
