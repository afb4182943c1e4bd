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
/// @param sundays whether the coach looks back at the week on Sundays
/// @param sundayAt their own wall-clock time for it, where not with the daily question
/// @param pause the one that they asked for last, until its end was said
/// @param language the one that they chose, where Telegram's is not theirs
/// @param clock how times are written, where not as their language does
public record Preferences(
    int minutes,
    Set<Equipment> lacking,
    boolean sundays,
    Optional<LocalTime> sundayAt,
    Optional<Pause> pause,
    Optional<String> language,
    Optional<Clock> clock) {

  public static final Preferences USUAL =
      new Preferences(
          10,
          Set.of(),
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// How times are written.
  public enum Clock {
    /// 18:30
    HOURS_24,
    /// 6:30 pm
    HOURS_12
  }

  public Preferences {
    lacking = Set.copyOf(lacking);
  }

  public Preferences minutes(int minutes) {
    return new Preferences(minutes, lacking, sundays, sundayAt, pause, language, clock);
  }

  /// What was there is lacking now, or the other way round.
  public Preferences toggled(Equipment one) {
    var changed = EnumSet.noneOf(Equipment.class);
    changed.addAll(lacking);
    if (!changed.remove(one)) {
      changed.add(one);
    }
    return new Preferences(minutes, changed, sundays, sundayAt, pause, language, clock);
  }

  public Preferences sundays(boolean sundays) {
    return new Preferences(minutes, lacking, sundays, sundayAt, pause, language, clock);
  }

  public Preferences sundayAt(LocalTime time) {
    return new Preferences(minutes, lacking, true, Optional.of(time), pause, language, clock);
  }

  /// The week comes with the daily question.
  public Preferences sundayWithCheckIn() {
    return new Preferences(minutes, lacking, true, Optional.empty(), pause, language, clock);
  }

  public Preferences pause(Optional<Pause> pause) {
    return new Preferences(minutes, lacking, sundays, sundayAt, pause, language, clock);
  }

  public Preferences language(Optional<String> language) {
    return new Preferences(minutes, lacking, sundays, sundayAt, pause, language, clock);
  }

  public Preferences clock(Optional<Clock> clock) {
    return new Preferences(minutes, lacking, sundays, sundayAt, pause, language, clock);
  }
}
