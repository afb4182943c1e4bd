package bitepoint.coach;

import java.util.List;
import java.util.Optional;

/// What this programme makes of a move that somebody names.
public sealed interface StretchVerdict {
  /// Part of their phase.
  record Coached(Exercise exercise, Dose dose) implements StretchVerdict {}

  /// Part of a later phase.
  record CoachedLater(Exercise exercise, Phase from) implements StretchVerdict {}

  /// Left out, with what to do instead where there is something.
  record NotCoached(LeftOut move, Optional<Exercise> swap) implements StretchVerdict {}

  /// Neither coached nor left out.
  record NotOurs(String move) implements StretchVerdict {}

  /// The word means several moves.
  record Which(String word, List<String> moves) implements StretchVerdict {
    public Which {
      moves = List.copyOf(moves);
    }
  }

  /// Nobody here knows it.
  record Unknown() implements StretchVerdict {}

  /// An exercise of the catalogue, for somebody in that phase at that dose. What they have outgrown
  /// they may keep, at its last dose.
  static StretchVerdict of(Exercise exercise, Phase phase, int dose) {
    if (exercise.belongsTo(phase, dose)) {
      return new Coached(exercise, exercise.dose(phase, dose).orElseThrow());
    }
    return exercise
        .from(phase)
        .<StretchVerdict>map(later -> new CoachedLater(exercise, later))
        .orElseGet(() -> new Coached(exercise, exercise.lastDose()));
  }
}
