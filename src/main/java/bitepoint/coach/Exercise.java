package bitepoint.coach;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One exercise of the catalogue. Its words are in the messages, under the same id.
///
/// @param id public: `glute-bridge`
/// @param doses how much, in the phases that coach it
/// @param late phases that coach it only at their last dose
/// @param easier another exercise or a variant of this one, by id
/// @param harder the same, for later
/// @param source the section of `coaching.md`
public record Exercise(
    String id,
    Kind kind,
    Trains trains,
    Position position,
    Set<Equipment> needs,
    Map<Phase, Growth> doses,
    Set<Phase> late,
    Optional<String> easier,
    Optional<String> harder,
    String source) {

  public Exercise {
    needs = Set.copyOf(needs);
    doses = Map.copyOf(doses);
    late = Set.copyOf(late);
  }

  /// What its minutes count as. Both kinds of stretching weigh against strength.
  public enum Kind {
    UNLOADING,
    HIP_STRETCH,
    STRENGTH,
    WALK
  }

  /// What gets stronger or looser.
  public enum Trains {
    LOWER_BODY,
    TRUNK,
    HIPS,
    UNLOADING,
    WALKING
  }

  /// How the body is held.
  public enum Position {
    LYING,
    SIDE_LYING,
    ALL_FOURS,
    KNEELING,
    SITTING,
    STANDING,
    WALKING
  }

  /// What has to be at hand.
  public enum Equipment {
    TOWEL,
    CUSHION,
    CHAIR,
    WALL,
    STRAP,
    STICK,
    WEIGHT,
    STEP
  }

  /// A dose that begins small.
  public record Growth(Dose from, Dose to) {
    /// @param dose from 0 to [Standing#LAST_DOSE]
    public Dose at(int dose) {
      return from.towards(to, dose, Standing.LAST_DOSE);
    }
  }

  /// The dose to begin a phase with, where the phase coaches it.
  public Optional<Dose> dose(Phase phase) {
    return dose(phase, 0);
  }

  /// That dose of a phase, where the phase coaches it.
  ///
  /// @param dose from 0 to [Standing#LAST_DOSE]
  public Optional<Dose> dose(Phase phase, int dose) {
    return Optional.ofNullable(doses.get(phase)).map(growth -> growth.at(dose));
  }

  /// Whether the phase coaches it at that dose.
  ///
  /// @param dose from 0 to [Standing#LAST_DOSE]
  public boolean belongsTo(Phase phase, int dose) {
    return doses.containsKey(phase) && (dose == Standing.LAST_DOSE || !late.contains(phase));
  }

  /// Whether somebody in that phase has outgrown it.
  public boolean isOutgrownIn(Phase phase) {
    return doses.keySet().stream().allMatch(earlier -> earlier.compareTo(phase) < 0);
  }

  /// The first phase from this one on that coaches it.
  public Optional<Phase> from(Phase phase) {
    return Arrays.stream(Phase.values())
        .filter(later -> later.compareTo(phase) >= 0 && doses.containsKey(later))
        .findFirst();
  }

  /// The most there is of it.
  ///
  /// @throws java.util.NoSuchElementException for an exercise without any dose
  public Dose lastDose() {
    return doses.entrySet().stream()
        .max(Map.Entry.comparingByKey())
        .map(last -> last.getValue().to())
        .orElseThrow();
  }
}
