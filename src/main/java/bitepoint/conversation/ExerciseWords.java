package bitepoint.conversation;

import bitepoint.coach.Dose;
import bitepoint.coach.Exercise;
import bitepoint.coach.Phase;
import bitepoint.coach.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An exercise and its dose in words.
final class ExerciseWords {
  private ExerciseWords() {}

  /// @param id the catalogue's, of an exercise or of a variant that stands in for one
  static Words name(String id) {
    return Words.of("exercise." + id + ".name");
  }

  /// What it is called in a sentence.
  static Words shortName(String id) {
    return Words.of("exercise." + id + ".short");
  }

  /// One exercise by itself, with an easier way, and at the last dose of a phase beyond the first
  /// ones a harder one. A harder way that is an exercise of its own waits for its phase.
  static Words shown(Next next, Exercise exercise, Dose dose) {
    var key = "exercise." + exercise.id();
    var lines = new ArrayList<Words>();
    lines.add(shown(exercise, dose));
    exercise
        .easier()
        .ifPresent(
            _ -> lines.add(Words.of("exercise.easier-way", "how", Words.of(key + ".easier"))));
    exercise
        .harder()
        .filter(way -> isReadyFor(next, way))
        .ifPresent(
            _ -> lines.add(Words.of("exercise.harder-way", "how", Words.of(key + ".harder"))));
    return Words.lines(lines);
  }

  private static boolean isReadyFor(Next next, String way) {
    var phase = next.coachedPhase();
    var dose = next.journey().standing().dose();
    return phase.compareTo(Phase.CALM) > 0
        && dose == Standing.LAST_DOSE
        && next.catalogue().exercise(way).map(other -> other.belongsTo(phase, dose)).orElse(true);
  }

  static Words shown(Exercise exercise, Dose dose) {
    var key = "exercise." + exercise.id();
    return new Words(
        "exercise.shown",
        Map.of(
            "name", name(exercise.id()),
            "dose", dose(dose),
            "how", Words.of(key + ".how"),
            "avoid", Words.of(key + ".avoid")));
  }

  /// A dose in words.
  static Words dose(Dose dose) {
    return switch (dose) {
      case Dose.Minutes(var minutes) -> Words.of("dose.minutes", "minutes", minutes);
      case Dose.Hold(var sets, var seconds, var eachSide) ->
          new Words("dose.hold", Map.of("sets", sets, "seconds", seconds, "each", each(eachSide)));
      case Dose.Rounds(var holds, var seconds, var eachSide) ->
          new Words(
              "dose.rounds",
              Map.of("holds", rounds(holds), "seconds", seconds, "each", each(eachSide)));
      case Dose.Repeats(var sets, var repeats, _, var eachSide) ->
          new Words(
              "dose.repeats", Map.of("sets", sets, "repeats", repeats, "each", each(eachSide)));
    };
  }

  private static String rounds(List<Integer> holds) {
    return holds.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }

  private static String each(boolean side) {
    return side ? "side" : "both";
  }
}
