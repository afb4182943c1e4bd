package bitepoint.conversation;

import bitepoint.coach.Training;
import bitepoint.coach.Week;

/// One thing for the week that comes, out of somebody's own numbers. A week without exercise is met
/// with less to do, not with a word about it (`coaching.md` 5).
final class NextThing {
  private static final int FEW_DAYS = 2;

  private NextThing() {}

  static Words of(Next next, Week week) {
    var days = week.trainings().stream().map(Training::day).distinct().count();
    return next.isInFlareUp()
        ? Words.of("sunday.next-flare-up")
        : days == 0
            ? twoMinutes(next)
            : week.stretchMinutes() > week.strengthMinutes()
                ? Words.of("sunday.next-strength")
                : isHarder(next, week) && week.walkMinutes() == 0
                    ? Words.of("sunday.next-walk")
                    : days <= FEW_DAYS
                        ? Words.of("sunday.next-one-more")
                        : Words.of("sunday.next-same");
  }

  /// After what they do anyway, where they planned that.
  private static Words twoMinutes(Next next) {
    return next.person()
        .profile()
        .plan()
        .map(plan -> Words.of("sunday.next-planned", "cue", plan.cue().name()))
        .orElseGet(() -> Words.of("sunday.next-two-minutes"));
  }

  private static boolean isHarder(Next next, Week week) {
    var before = next.today().minusDays(Week.DAYS);
    return week.usual()
        .flatMap(now -> Week.through(before, next.person().diary()).usual().map(then -> now > then))
        .orElse(false);
  }
}
