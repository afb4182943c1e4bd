package bitepoint.conversation;

import bitepoint.coach.Activity;
import bitepoint.coach.rule.MorningPain;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import java.util.List;
import java.util.Map;

/// How it is going, where there is nothing to see: which day it is, and how the mornings went.
final class ProgressTold {
  /// Fewer mornings than these say nothing yet.
  private static final int FEWEST_MORNINGS = 3;

  /// How much higher a morning score is worse (`coaching.md` 4.2).
  private static final int CHANGE = 2;

  private ProgressTold() {}

  static Words of(Next next) {
    return Words.lines(List.of(heading(next), mornings(next)));
  }

  /// Whether there is enough to draw.
  static boolean hasMornings(Next next) {
    return next.person().diary().pains().size() >= FEWEST_MORNINGS;
  }

  /// From 1, the day they came through the welcome.
  static int day(Next next) {
    var began = next.journey().began().orElse(next.today());
    return next.daysSince(began) + 1;
  }

  static Words heading(Next next) {
    var day = day(next);
    return FlareDay.of(next)
        .map(
            flare -> new Words("progress.day-in-flare", Map.of("day", day, "flare", flare.inAll())))
        .orElseGet(() -> Words.of("progress.day", "day", day));
  }

  private static Words mornings(Next next) {
    return hasMornings(next) ? ChartWords.of(next, Subject.PAIN, Span.MONTH) : early(next);
  }

  /// Before there are mornings to compare.
  static Words early(Next next) {
    var start = next.person().profile().painAtStart().orElse(0);
    return Words.of("progress.mornings-early", "start", start);
  }

  /// What it means that mornings went from one score to another.
  static String way(Next next, int start, int now) {
    var isBetter = MorningPain.hasEased(start, now, next.programme().rule().advice());
    var isWorse = now - start >= CHANGE;
    return isBetter ? "better" : !isWorse ? "same" : next.isInFlareUp() ? "flare" : "worse";
  }

  /// Its name with the first rating and the latest.
  static Words activity(Activity one) {
    return new Words(
        one.first().equals(one.latest()) ? "progress.activity" : "progress.activity-moved",
        Map.of(
            "name", ActivityNames.of(one),
            "first", one.first().orElse(0),
            "latest", one.latest().orElse(0)));
  }
}
