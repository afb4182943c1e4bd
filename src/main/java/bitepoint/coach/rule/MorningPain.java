package bitepoint.coach.rule;

import bitepoint.coach.Diary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

/// What the morning scores say, by `coaching.md` 4.3. Missing days say nothing.
public final class MorningPain {
  /// From here a clinician should hear of it where it is new or growing.
  private static final int SEVERE_FROM = 8;

  private MorningPain() {}

  /// A person's usual: the median of the last few mornings before that day, else what they started
  /// with. Of an even number the lower middle one counts.
  ///
  /// @param mornings how many of the last ones count
  public static Optional<Integer> usual(
      Diary diary, Optional<Integer> atStart, LocalDate day, int mornings) {
    var latest = new ArrayList<Integer>(mornings);
    for (var pain : diary.pains().headMap(day, false).descendingMap().values()) {
      if (latest.size() == mornings) {
        break;
      }
      latest.add(pain);
    }
    return median(latest).or(() -> atStart);
  }

  /// The middle score; of an even number the lower middle one. Empty where there is none.
  public static Optional<Integer> median(Collection<Integer> scores) {
    var sorted = scores.stream().sorted().toList();
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
  }

  /// So high, or so far above the usual, that it is time to calm things down.
  public static boolean isFlare(int pain, Optional<Integer> usual, Rule.Flare rule) {
    return pain >= usual.map(score -> flareFrom(score, rule)).orElse(rule.scoreAtLeast());
  }

  /// The lowest score, 0–10, that is a flare-up.
  public static int flareFrom(int usual, Rule.Flare rule) {
    return Math.min(rule.scoreAtLeast(), usual + rule.aboveUsualAtLeast());
  }

  /// The highest score, 0–10, that is calm in a flare-up. One that would begin a flare-up is never
  /// calm, however high the usual is.
  ///
  /// @param usual the usual before the flare-up
  public static int calmUpTo(int usual, Rule rule) {
    return Math.min(usual + rule.leaveFlare().aboveUsualAtMost(), rule.flare().scoreAtLeast() - 1);
  }

  /// Whether a score has gone down by what counts as a change (`coaching.md` 4.2).
  public static boolean hasEased(int before, int now, Rule.Advice rule) {
    var gained = before - now;
    return gained > 0
        && (gained >= rule.noChangeBelowPoints()
            || gained * 100 >= before * rule.noChangeBelowPercent());
  }

  /// So much that a clinician should hear of it where it is new or growing.
  public static boolean isSevere(int pain) {
    return pain >= SEVERE_FROM;
  }

  /// Calm mornings in a row, all after the last tweak.
  ///
  /// @param usual the usual before the flare-up
  public static boolean hasSettled(Diary diary, int usual, LocalDate today, Rule rule) {
    var first = today.minusDays(rule.leaveFlare().calmMornings() - 1);
    var tweakedSince = diary.tweaks().stream().anyMatch(tweak -> !tweak.day().isBefore(first));
    var most = calmUpTo(usual, rule);
    return !tweakedSince
        && first
            .datesUntil(today.plusDays(1))
            .allMatch(day -> diary.painOn(day).map(pain -> pain <= most).orElse(false));
  }
}
