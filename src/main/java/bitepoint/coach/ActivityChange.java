package bitepoint.coach;

import java.util.List;

/// What ratings say, and what is only noise: one activity has to change by 3 points, several
/// together by 2 each on average (`coaching.md` 4.2).
public final class ActivityChange {
  private static final int OF_ONE = 3;
  private static final int ON_AVERAGE = 2;

  private ActivityChange() {}

  /// How a thing goes beside its first rating.
  public enum Way {
    UNRATED,
    BETTER,
    ABOUT_THE_SAME,
    HARDER
  }

  public static Way of(Activity activity) {
    if (activity.latest().isEmpty()) {
      return Way.UNRATED;
    }
    var gained = gained(activity);
    return gained >= OF_ONE ? Way.BETTER : gained <= -OF_ONE ? Way.HARDER : Way.ABOUT_THE_SAME;
  }

  /// All that were rated taken together; [Way#UNRATED] where there are not two.
  public static Way of(List<Activity> activities) {
    var rated = activities.stream().filter(one -> one.latest().isPresent()).toList();
    if (rated.size() < 2) {
      return Way.UNRATED;
    }
    var gained = rated.stream().mapToInt(ActivityChange::gained).sum();
    var least = ON_AVERAGE * rated.size();
    return gained >= least ? Way.BETTER : gained <= -least ? Way.HARDER : Way.ABOUT_THE_SAME;
  }

  private static int gained(Activity activity) {
    return activity.latest().orElse(0) - activity.first().orElse(0);
  }
}
