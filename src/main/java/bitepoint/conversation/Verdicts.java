package bitepoint.conversation;

import bitepoint.coach.Dose;
import bitepoint.coach.Exercise;
import bitepoint.coach.LeftOut;
import bitepoint.coach.Phase;
import bitepoint.coach.StretchVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a verdict sounds like.
final class Verdicts {
  private Verdicts() {}

  /// @param phase that the verdict was given for
  static Words words(StretchVerdict verdict, Phase phase, Person person) {
    return switch (verdict) {
      case StretchVerdict.Coached(var exercise, var dose) -> coached(exercise, dose);
      case StretchVerdict.CoachedLater(var exercise, var from) ->
          new Words(
              from == phase ? "verdict.coached-soon" : "verdict.coached-later",
              Map.of("name", ExerciseWords.name(exercise.id()), "phase", Steps.name(from)));
      case StretchVerdict.NotCoached(var move, _) when isPrescribed(move, person) ->
          Words.of("verdict.prescribed", "name", name(move));
      case StretchVerdict.NotCoached(var move, var swap) ->
          swap.map(instead -> notCoached(move, instead, phase)).orElseGet(() -> clinician(move));
      case StretchVerdict.NotOurs(var move) ->
          Words.of("verdict.not-ours", "name", Words.of("move." + move + ".name"));
      case StretchVerdict.Which(var word, _) ->
          Words.of("verdict.which", "name", Words.of("which." + word + ".name"));
      case StretchVerdict.Unknown() -> Words.of("verdict.unknown");
    };
  }

  /// What there is to see with a verdict. What their own clinician gave them is never put beside
  /// something else.
  static Optional<Drawing> drawing(StretchVerdict verdict, Person person) {
    return switch (verdict) {
      case StretchVerdict.Coached(var exercise, _) ->
          Optional.of(new Drawing.Exercise(exercise.id()));
      case StretchVerdict.NotCoached(var move, var swap) ->
          swap.filter(_ -> !isPrescribed(move, person))
              .map(instead -> new Drawing.Instead(move.id(), instead.id()));
      case StretchVerdict.CoachedLater _,
          StretchVerdict.NotOurs _,
          StretchVerdict.Which _,
          StretchVerdict.Unknown _ ->
          Optional.empty();
    };
  }

  /// The exercise that is worth showing after a verdict.
  static Optional<String> shown(StretchVerdict verdict) {
    return switch (verdict) {
      case StretchVerdict.Coached(var exercise, _) -> Optional.of(exercise.id());
      case StretchVerdict.NotCoached(_, var swap) -> swap.map(Exercise::id);
      case StretchVerdict.CoachedLater _,
          StretchVerdict.NotOurs _,
          StretchVerdict.Which _,
          StretchVerdict.Unknown _ ->
          Optional.empty();
    };
  }

  static Keyboard keyboard(StretchVerdict verdict, Person person) {
    var routine = Buttons.labelled("button.routine", "routine");
    return verdict instanceof StretchVerdict.NotCoached(var move, _) && !isPrescribed(move, person)
        ? Keyboard.column(show(), Buttons.labelled("verdict.by-physio", "physio"), routine)
        : Keyboard.column(show(), routine);
  }

  static Reply which(String word, List<String> moves) {
    var buttons =
        moves.stream()
            .map(move -> Button.of(Words.of("which." + word + "." + move), "move", move))
            .toList();
    return new Reply.Text(
        Words.of("verdict.which", "name", Words.of("which." + word + ".name")),
        Keyboard.column(buttons));
  }

  static Button show() {
    return Buttons.labelled("verdict.show", "show");
  }

  private static Words coached(Exercise exercise, Dose dose) {
    if (exercise.kind() != Exercise.Kind.HIP_STRETCH) {
      return new Words(
          "verdict.coached",
          Map.of("name", ExerciseWords.name(exercise.id()), "dose", ExerciseWords.dose(dose)));
    }
    var point = Words.of("exercise." + exercise.id() + ".bite-point");
    return new Words(
        "verdict.coached-stretch",
        Map.of(
            "name",
            ExerciseWords.name(exercise.id()),
            "dose",
            ExerciseWords.dose(dose),
            "point",
            point));
  }

  private static Words notCoached(LeftOut move, Exercise swap, Phase phase) {
    return new Words(
        phase == Phase.FLARE_UP ? "verdict.not-coached-flare" : "verdict.not-coached",
        Map.of("name", name(move), "why", why(move), "swap", ExerciseWords.shortName(swap.id())));
  }

  private static Words clinician(LeftOut move) {
    return new Words("verdict.ask-clinician", Map.of("name", name(move), "why", why(move)));
  }

  private static Words name(LeftOut move) {
    return Words.of("move." + move.id() + ".name");
  }

  static Words why(LeftOut move) {
    return Words.of("move." + move.id() + ".why");
  }

  private static boolean isPrescribed(LeftOut move, Person person) {
    return person.journey().prescribed().contains(move.id());
  }
}
