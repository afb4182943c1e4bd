package bitepoint.conversation;

import bitepoint.coach.safety.RedFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the screen looks.
final class ScreeningCards {
  private ScreeningCards() {}

  static Reply of(Next next, Screening asked) {
    var flags = next.programme().redFlags();
    return switch (asked) {
      case Screening.First(var purpose) ->
          new Reply.Text(
              new Words(
                  "warning.first",
                  Map.of("opener", opener(purpose), "signs", rows(flags.emergencies()))),
              noneOrSome("warning.none", "warning.some"));
      case Screening.Second(var purpose) ->
          new Reply.Text(
              Words.of(
                  purpose instanceof Screening.Purpose.OfTheWelcome
                      ? "warning.second"
                      : "warning.second-again",
                  "signs",
                  rows(flags.others())),
              noneOrSome("warning.none", "warning.some"));
      case Screening.Which(_, var ticked) ->
          new Reply.EditOf(
              Words.of("warning.which"), ticks(flags.others(), ticked, "warning.which.done"));
      case Screening.Line() ->
          new Reply.Text(
              Words.of("warning.weekly"), noneOrSome("warning.weekly.none", "warning.weekly.some"));
    };
  }

  /// The signs, one under the other.
  static Words rows(Collection<RedFlag> flags) {
    return Words.lines(
        flags.stream().map(flag -> Words.of("warning.row", "sign", name(flag))).toList());
  }

  /// A sign a button, with a mark where it was tapped.
  ///
  /// @param done the label of the button `done`
  static Keyboard ticks(List<RedFlag> flags, Set<String> ticked, String done) {
    var buttons = new ArrayList<Button>();
    for (var flag : flags) {
      var key = ticked.contains(flag.id()) ? "warning.which.has" : "warning.which.lacks";
      var label = Words.of("red-flag." + flag.id() + ".button");
      buttons.add(Button.of(Words.of(key, "sign", label), "sign", flag.id()));
    }
    buttons.add(Buttons.labelled(done, "done"));
    return Keyboard.column(buttons);
  }

  static Words name(RedFlag flag) {
    return Words.of("red-flag." + flag.id());
  }

  private static Words opener(Screening.Purpose purpose) {
    return switch (purpose) {
      case Screening.Purpose.OfTheWelcome() -> Words.of("warning.before-anything");
      case Screening.Purpose.OfATweak(var told) -> told.opener();
      case Screening.Purpose.BeforeExercise() -> Words.of("warning.before-exercise");
    };
  }

  private static Keyboard noneOrSome(String none, String some) {
    return Keyboard.column(Buttons.labelled(none, "no"), Buttons.labelled(some, "yes"));
  }
}
