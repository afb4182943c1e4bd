package bitepoint.coach;

/// Where somebody's bite point in one stretch was at first and is now.
///
/// @param times how often it was looked for, at least 1
public record BitePoint(Practice first, Practice latest, int times) {

  public static BitePoint found(Practice practice) {
    return new BitePoint(practice, practice, 1);
  }

  public BitePoint again(Practice practice) {
    return new BitePoint(first, practice, times + 1);
  }

  /// What stays: marks gained from the first time to this one, each before the stretch.
  public int lasting() {
    return latest.before() - first.before();
  }

  /// What fades: marks gained by the stretch itself, the last time.
  public int passing() {
    return latest.after() - latest.before();
  }
}
