package bitepoint.coach;

import bitepoint.coach.Exercise.Equipment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whom a routine is for.
///
/// @param dose of the phase, from 0 to [Standing#LAST_DOSE]
/// @param returning whether these are the first days after a flare-up, with less of everything
/// @param minutes how much time they have, one of [#MINUTES]
/// @param lacking what they don't have at hand
/// @param tastes by the catalogue's ids
/// @param balance of the seven days before
/// @param barrier what got in the way lately
public record Needs(
    Phase phase,
    int dose,
    boolean returning,
    int minutes,
    Set<Equipment> lacking,
    Map<String, Taste> tastes,
    Balance balance,
    Optional<Barrier.Kind> barrier) {

  /// The shortest routine, in minutes: one thing that makes stronger and one that loosens.
  public static final int SHORTEST = 2;

  /// How long a routine may be, in minutes.
  public static final List<Integer> MINUTES = List.of(SHORTEST, 5, 10, 20);

  public Needs {
    lacking = Set.copyOf(lacking);
    tastes = Map.copyOf(tastes);
  }

  /// The same where nothing got in the way.
  Needs asEver() {
    return new Needs(phase, dose, returning, minutes, lacking, tastes, balance, Optional.empty());
  }

  /// Whether there is half of each.
  boolean isGentler() {
    return isMet(Barrier.Kind.PAIN) || isMet(Barrier.Kind.WORRIED);
  }

  /// Whether each is done the easier way, where there is one.
  boolean isEasier() {
    return isMet(Barrier.Kind.WORRIED);
  }

  /// Whether others come than lately.
  boolean wantsOthers() {
    return isMet(Barrier.Kind.BORED);
  }

  private boolean isMet(Barrier.Kind kind) {
    return barrier.isPresent() && barrier.get() == kind;
  }

  /// The longest routine that fits into so many minutes, or the shortest there is.
  public static int closest(int minutes) {
    var fits = MINUTES.getFirst();
    for (int choice : MINUTES) {
      fits = choice <= minutes ? choice : fits;
    }
    return fits;
  }

  /// Somebody of whom nothing else is known.
  public static Needs of(Phase phase, int dose, int minutes) {
    return new Needs(
        phase, dose, false, minutes, Set.of(), Map.of(), Balance.NONE, Optional.empty());
  }
}
