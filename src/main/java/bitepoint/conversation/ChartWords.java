package bitepoint.conversation;

import bitepoint.coach.Activity;
import bitepoint.coach.Balance;
import bitepoint.coach.BitePoint;
import bitepoint.coach.Diary;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a chart shows, in a sentence or two with the person's own numbers; it is read out to those
/// who do not see it. It knows the last four weeks and what the journey keeps, and says no more.
/// Where there is nothing to show, what will be there and how.
final class ChartWords {
  private static final int WEEK_DAYS = 7;

  private ChartWords() {}

  static Words of(Next next, Subject subject, Span span) {
    return switch (subject) {
      case PAIN -> pain(next, span);
      case BALANCE -> balance(next, span);
      case CONSISTENCY -> consistency(next);
      case BITE_POINT -> bitePoint(next, span);
      case ACTIVITIES -> activities(next, span);
    };
  }

  private static Words pain(Next next, Span span) {
    var tweaks = tweaks(next, span);
    var mornings = PainWords.of(next, span);
    return tweaks.map(said -> Words.lines(List.of(mornings, said))).orElse(mornings);
  }

  /// One that is on is not over; not a word where there was none.
  private static Optional<Words> tweaks(Next next, Span span) {
    var first = first(next, span);
    var count =
        switch (span) {
          case WEEK, MONTH -> count(next.person().diary(), first);
          case ALL -> next.journey().deeds().tweaks().values().stream().mapToInt(one -> one).sum();
        };
    if (next.isInFlareUp()) {
      return Optional.of(Words.of("chart.pain.tweaks-in-flare", "tweaks", count));
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(Words.of("chart.pain.tweaks", "tweaks", count));
  }

  private static int count(Diary diary, LocalDate first) {
    return (int)
        diary.tweaks().stream().map(Tweak::day).filter(day -> !day.isBefore(first)).count();
  }

  private static Words balance(Next next, Span span) {
    var trainings = next.person().diary().trainings();
    var first = first(next, span);
    var done = trainings.stream().filter(one -> !one.day().isBefore(first)).toList();
    var minutes =
        new Balance(
            done.stream().mapToInt(Training::strengthMinutes).sum(),
            done.stream().mapToInt(Training::stretchMinutes).sum());
    if (minutes.equals(Balance.NONE)) {
      return Words.of("chart.balance.none", "lately", lately(span));
    }
    var lately =
        new Words(
            "chart.balance.lately",
            Map.of(
                "lately", lately(span),
                "strength", minutes.strengthMinutes(),
                "stretch", minutes.stretchMinutes(),
                "balance", minutes.isTipped() ? "stretch" : "strength"));
    var sessions = next.journey().deeds().strengthSessions();
    return span == Span.ALL && sessions > 0
        ? new Words("chart.balance.all", Map.of("sessions", sessions, "lately", lately))
        : lately;
  }

  private static Words consistency(Next next) {
    var percent = Steps.consistency(next).percent();
    return percent == 0
        ? Words.of("chart.consistency.none")
        : Words.of("chart.consistency.now", "percent", percent);
  }

  /// Of the stretch that was practised last, as in the picture.
  private static Words bitePoint(Next next, Span span) {
    return BitePoints.latest(next.journey())
        .filter(one -> isShown(next, span, one.getValue().latest().day()))
        .map(one -> bitePoint(one.getKey(), one.getValue()))
        .orElseGet(() -> Words.of("chart.bite-point.none"));
  }

  private static Words bitePoint(String stretch, BitePoint point) {
    return new Words(
        BitePoints.isNew(point) ? "chart.bite-point.new" : "chart.bite-point.now",
        Map.of(
            "name", ExerciseWords.name(stretch),
            "first", BitePoints.mark(stretch, point.first().before()),
            "before", BitePoints.mark(stretch, point.latest().before()),
            "after", BitePoints.mark(stretch, point.latest().after()),
            "passing", Words.of("practice.passing", "marks", point.passing())));
  }

  private static Words activities(Next next, Span span) {
    var all = next.journey().activities().all();
    var rated =
        all.stream()
            .filter(one -> one.ratedOn().map(day -> isShown(next, span, day)).orElse(false))
            .toList();
    return rated.isEmpty()
        ? Words.of(all.isEmpty() ? "chart.activities.none-named" : "chart.activities.none")
        : Words.of("chart.activities.now", "activities", scores(rated));
  }

  private static boolean isShown(Next next, Span span, LocalDate day) {
    return span == Span.ALL || !day.isBefore(first(next, span));
  }

  private static List<Words> scores(List<Activity> rated) {
    return rated.stream().map(ProgressTold::activity).toList();
  }

  /// The first day that counts; of everything the last four weeks are known by day.
  static LocalDate first(Next next, Span span) {
    var days =
        switch (span) {
          case WEEK -> WEEK_DAYS;
          case MONTH, ALL -> Diary.DAYS;
        };
    return next.today().minusDays(days - 1L);
  }

  static Words lately(Span span) {
    return switch (span) {
      case WEEK -> Words.of("chart.last-week");
      case MONTH, ALL -> Words.of("chart.last-month");
    };
  }
}
