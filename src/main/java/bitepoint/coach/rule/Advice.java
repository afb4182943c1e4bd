package bitepoint.coach.rule;

import bitepoint.coach.Phase;
import bitepoint.coach.Tweak;
import java.util.Optional;

/// When a GP or physio should have a look, a routine matter (`coaching.md` 4.3, tier C in 2.2).
public final class Advice {
  /// Why somebody should be seen.
  public enum Reason {
    FLARE_LASTS,
    FLARES_DOWN_THE_LEG,
    NO_CHANGE
  }

  private Advice() {}

  /// Empty where there is no reason, or where it was said lately.
  public static Optional<Reason> due(Situation now) {
    var saidLately =
        now.journey()
            .standing()
            .advisedOn()
            .map(day -> now.daysSince(day) < now.rule().advice().repeatAfterDays())
            .orElse(false);
    if (saidLately) {
      return Optional.empty();
    }
    return flareLasts(now)
        ? Optional.of(Reason.FLARE_LASTS)
        : goDownTheLeg(now)
            ? Optional.of(Reason.FLARES_DOWN_THE_LEG)
            : hasNotChanged(now) ? Optional.of(Reason.NO_CHANGE) : Optional.empty();
  }

  private static boolean flareLasts(Situation now) {
    return now.journey()
        .flare()
        .map(flare -> now.daysSince(flare.since()) >= now.rule().advice().flareLastsDays())
        .orElse(false);
  }

  /// Several flare-ups close together, and pain below the knee that the first of them had not.
  private static boolean goDownTheLeg(Situation now) {
    var rule = now.rule().advice();
    var lately =
        now.diary().tweaks().stream()
            .filter(tweak -> now.daysSince(tweak.day()) < rule.withinDays())
            .toList();
    return lately.size() >= rule.flares()
        && lately.getLast().spread() == Tweak.Spread.BELOW_KNEE
        && lately.getFirst().spread() != Tweak.Spread.BELOW_KNEE;
  }

  /// Steady work for weeks, and the usual score neither two points nor 30% lower (4.2).
  private static boolean hasNotChanged(Situation now) {
    var rule = now.rule().advice();
    var isLongAgo =
        now.journey()
            .began()
            .map(day -> now.daysSince(day) >= rule.noChangeAfterDays())
            .orElse(false);
    if (now.phase() == Phase.FLARE_UP
        || !isLongAgo
        || now.journey().consistency().percent() < rule.consistencyAtLeast()) {
      return false;
    }
    var start = now.painAtStart().orElse(0);
    return start >= rule.noChangeBelowPoints()
        && !MorningPain.hasEased(start, now.usual().orElse(start), rule);
  }
}
