package bitepoint.coach;

import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Exercise.Trains;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a phase has at one dose, sorted by what it is for. Immutable.
///
/// @param keptTrunk what was outgrown, at its last dose, for when the phase's own is too little
/// @param keptLowerBody the same for the lower body
/// @param walk only while things settle; later a walk is a thing of its own
record Repertoire(
    List<Portions> unloading,
    List<Portions> trunk,
    List<Portions> lowerBody,
    List<Portions> keptTrunk,
    List<Portions> keptLowerBody,
    List<Portions> hips,
    List<Portions> walk) {

  /// @param percent how much of each dose
  static Repertoire of(Catalogue catalogue, Phase phase, int dose, int percent) {
    var at = new At(catalogue, phase, dose, percent);
    return new Repertoire(
        at.coached(Kind.UNLOADING),
        at.own(Trains.TRUNK),
        at.own(Trains.LOWER_BODY),
        at.kept(Trains.TRUNK),
        at.kept(Trains.LOWER_BODY),
        at.coached(Kind.HIP_STRETCH),
        phase == Phase.FLARE_UP ? at.coached(Kind.WALK) : List.of());
  }

  private record At(Catalogue catalogue, Phase phase, int dose, int percent) {
    List<Portions> coached(Kind kind) {
      return all(exercise -> exercise.kind() == kind ? coached(exercise) : Optional.empty());
    }

    /// Resilience keeps the strength exercises of the phase before it.
    List<Portions> own(Trains trains) {
      return strength(
          trains,
          exercise ->
              coached(exercise)
                  .or(() ->
                      isStillDone(exercise) ? Optional.of(exercise.lastDose()) : Optional.empty()));
    }

    List<Portions> kept(Trains trains) {
      return strength(
          trains,
          exercise ->
              exercise.isOutgrownIn(phase) && !isStillDone(exercise)
                  ? Optional.of(exercise.lastDose())
                  : Optional.empty());
    }

    private boolean isStillDone(Exercise exercise) {
      return phase == Phase.RESILIENCE && exercise.doses().containsKey(Phase.STRENGTH);
    }

    private List<Portions> strength(Trains trains, Doses doses) {
      return all(exercise ->
          exercise.kind() == Kind.STRENGTH && exercise.trains() == trains
              ? doses.of(exercise)
              : Optional.empty());
    }

    private Optional<Dose> coached(Exercise exercise) {
      return exercise.belongsTo(phase, dose) ? exercise.dose(phase, dose) : Optional.empty();
    }

    private List<Portions> all(Doses doses) {
      var found = new ArrayList<Portions>();
      for (var exercise : catalogue.exercises()) {
        var needs = catalogue.standIn(exercise).flatMap(Catalogue.Variant::needs);
        doses
            .of(exercise)
            .map(whole -> percent == 100 ? whole : whole.scaled(percent))
            .ifPresent(part -> found.add(new Portions(exercise, part, needs)));
      }
      return List.copyOf(found);
    }
  }

  private interface Doses {
    Optional<Dose> of(Exercise exercise);
  }
}
