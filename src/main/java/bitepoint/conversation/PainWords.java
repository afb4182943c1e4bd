package bitepoint.conversation;

import bitepoint.coach.Diary;
import bitepoint.coach.Week;
import bitepoint.coach.rule.MorningPain;
import bitepoint.conversation.Drawing.Span;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/// What the mornings of a week, a month or all of it mean, in a sentence: beside the week before,
/// the first week of the month, or what somebody came with.
final class PainWords {
  /// Fewer mornings than these say nothing beside others.
  private static final int FEWEST = 3;

  private PainWords() {}

  static Words of(Next next, Span span) {
    return switch (span) {
      case WEEK -> week(next);
      case MONTH -> month(next);
      case ALL -> all(next);
    };
  }

  private static Words week(Next next) {
    var before = usual(next, Week.DAYS);
    return usual(next, 0)
        .flatMap(now ->
            before.map(then ->
                new Words(
                    "chart.pain.week",
                    Map.of(
                        "now", now,
                        "by", Math.abs(now - then),
                        "way", MorningScore.way(now, then)))))
        .orElseGet(() -> told(next, Span.WEEK));
  }

  /// Where its first week is not known, beside what they came with.
  private static Words month(Next next) {
    return usual(next, Diary.DAYS - Week.DAYS)
        .flatMap(then -> usual(next, 0).map(now -> went(next, "chart.pain.month", then, now)))
        .orElseGet(() -> all(next));
  }

  private static Words all(Next next) {
    var start = next.person().profile().painAtStart();
    var now =
        MorningPain.usual(
            next.person().diary(), Optional.empty(), next.today().plusDays(1), Week.DAYS);
    return start
        .map(then ->
            now.map(usual -> went(next, "chart.pain.all", then, usual))
                .orElseGet(() -> Words.of("chart.pain.all-early", "start", then)))
        .orElseGet(() -> told(next, Span.MONTH));
  }

  private static Words went(Next next, String key, int start, int now) {
    return new Words(
        key, Map.of("start", start, "now", now, "way", ProgressTold.way(next, start, now)));
  }

  /// How many and between what, where there is nothing beside it.
  private static Words told(Next next, Span span) {
    var lately = ChartWords.lately(span);
    var told = next.person().diary().pains().tailMap(ChartWords.first(next, span), true).values();
    return told.isEmpty()
        ? Words.of("chart.pain.none", "lately", lately)
        : new Words(
            "chart.pain.lately",
            Map.of(
                "lately", lately,
                "mornings", told.size(),
                "low", Collections.min(told),
                "high", Collections.max(told),
                "usual", MorningPain.median(told).orElseThrow()));
  }

  /// The typical morning of the week that ended so many days ago; empty where few were told.
  private static Optional<Integer> usual(Next next, int daysAgo) {
    var week = Week.through(next.today().minusDays(daysAgo), next.person().diary());
    return week.mornings().size() < FEWEST ? Optional.empty() : week.usual();
  }
}
