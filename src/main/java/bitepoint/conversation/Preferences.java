package bitepoint.conversation;

import bitepoint.coach.Exercise.Equipment;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How somebody wants to be coached.
///
/// @param minutes the usual length of a routine: 2, 5, 10 or 20
/// @param lacking what they don't have at home; the rest is taken to be there
/// @param sundays whether a lesson comes each Sunday
/// @param sundayAt their own wall-clock time for it, where they chose one
/// @param pause the one that they asked for last, until its end was said
public record Preferences(
    int minutes,
    Set<Equipment> lacking,
    boolean sundays,
    Optional<LocalTime> sundayAt,
    Optional<Pause> pause) {

  public static final Preferences USUAL =
      new Preferences(10, Set.of(), true, Optional.empty(), Optional.empty());

  public Preferences {
    lacking = Set.copyOf(lacking);
  }

  public Preferences minutes(int minutes) {
    return new Preferences(minutes, lacking, sundays, sundayAt, pause);
  }

  /// What was there is lacking now, or the other way round.
  public Preferences toggled(Equipment one) {
    var changed = EnumSet.noneOf(Equipment.class);
    changed.addAll(lacking);
    if (!changed.remove(one)) {
      changed.add(one);
    }
    return new Preferences(minutes, changed, sundays, sundayAt, pause);
  }

  public Preferences sundays(boolean sundays) {
    return new Preferences(minutes, lacking, sundays, sundayAt, pause);
  }

  public Preferences sundayAt(LocalTime time) {
    return new Preferences(minutes, lacking, true, Optional.of(time), pause);
  }

  public Preferences pause(Optional<Pause> pause) {
    return new Preferences(minutes, lacking, sundays, sundayAt, pause);
  }
}
