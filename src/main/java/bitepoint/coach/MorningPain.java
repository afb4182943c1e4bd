package bitepoint.coach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What the morning scores say, by `coaching.md` 4.3. Missing days say nothing.
public final class MorningPain {
  private static final int LOGGED_DAYS = 7;
  private static final int FLARE_FROM = 7;
  private static final int FLARE_ABOVE_BASE = 3;
  private static final int CALM_ABOVE_BASE = 1;
  private static final int SEVERE_FROM = 8;

  private MorningPain() {}

  /// A person's usual: the median of the last seven logged mornings before that day, else what they
  /// started with. Of an even number the lower middle one counts.
  public static Optional<Integer> base(Diary diary, Optional<Integer> atStart, LocalDate day) {
    var latest =
        diary.pains().headMap(day, false).descendingMap().values().stream()
            .limit(LOGGED_DAYS)
            .toList();
    if (latest.isEmpty()) {
      return atStart;
    }
    var sorted = latest.stream().sorted(Comparator.naturalOrder()).toList();
    return Optional.of(sorted.get((sorted.size() - 1) / 2));
  }

  /// 7 or more, or 3 above the usual: time to calm things down.
  public static boolean isFlare(int pain, Optional<Integer> base) {
    return pain >= FLARE_FROM || base.map(usual -> pain >= usual + FLARE_ABOVE_BASE).orElse(false);
  }

  /// So much that a clinician should hear of it where it is new or growing.
  public static boolean isSevere(int pain) {
    return pain >= SEVERE_FROM;
  }

  /// Two mornings in a row at no more than one above the usual, both after the last tweak.
  ///
  /// @param base the usual before the flare
  public static boolean hasSettled(Diary diary, int base, LocalDate today) {
    var yesterday = today.minusDays(1);
    var tweakedSince = diary.tweaks().stream().anyMatch(tweak -> !tweak.day().isBefore(yesterday));
    return !tweakedSince && isCalm(diary, base, yesterday) && isCalm(diary, base, today);
  }

  private static boolean isCalm(Diary diary, int base, LocalDate day) {
    return diary.painOn(day).map(pain -> pain <= base + CALM_ABOVE_BASE).orElse(false);
  }
}
