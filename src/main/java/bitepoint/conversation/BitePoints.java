package bitepoint.conversation;

import bitepoint.coach.BitePoint;
import bitepoint.coach.Journey;
import bitepoint.coach.Practice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The bite point in words: what a stretch moved today, and what stays over the weeks.
final class BitePoints {
  private BitePoints() {}

  /// A place along the way of a stretch: "knee height".
  ///
  /// @param mark from 1 to [Practice#MARKS]
  static Words mark(String stretch, int mark) {
    return Words.of("practice." + stretch + ".mark." + mark);
  }

  /// What a practice that was just noted has shown.
  static Words result(Journey journey, String stretch) {
    var point = Optional.ofNullable(journey.bitePoints().get(stretch)).orElseThrow();
    var kept =
        isNew(point) ? Words.of("practice.kept.new") : kept(stretch, point, point.latest().day());
    return new Words("practice.result", Map.of("today", today(point.latest()), "kept", kept));
  }

  /// A line for each stretch, the one practised last first: where it was at first and is now, what
  /// stays and what fades.
  static List<Words> overTime(Journey journey, LocalDate today) {
    return latestFirst(journey)
        .map(entry -> line(entry.getKey(), entry.getValue(), today))
        .toList();
  }

  /// The stretch that was practised last.
  static Optional<Map.Entry<String, BitePoint>> latest(Journey journey) {
    return latestFirst(journey).findFirst();
  }

  private static Stream<Map.Entry<String, BitePoint>> latestFirst(Journey journey) {
    return journey.bitePoints().entrySet().stream()
        .sorted(
            Map.Entry.<String, BitePoint>comparingByValue(
                    Comparator.comparing((BitePoint point) -> point.latest().day()).reversed())
                .thenComparing(Map.Entry.comparingByKey()));
  }

  private static Words line(String stretch, BitePoint point, LocalDate today) {
    return new Words(
        "practice.over-time",
        Map.of(
            "name", ExerciseWords.name(stretch),
            "mark", mark(stretch, point.latest().before()),
            "kept",
                isNew(point)
                    ? Words.of("practice.kept.nothing-to-compare")
                    : kept(stretch, point, today),
            "passing", Words.of("practice.passing", "marks", point.passing())));
  }

  private static Words today(Practice practice) {
    var before = mark(practice.stretch(), practice.before());
    return practice.before() == Practice.MARKS
        ? Words.of("practice.today.all-the-way", "mark", before)
        : practice.after() > practice.before()
            ? new Words(
                "practice.today.gained",
                Map.of("before", before, "after", mark(practice.stretch(), practice.after())))
            : Words.of("practice.today.same", "mark", before);
  }

  /// A day's own gains fade, so only another day shows what stays.
  static boolean isNew(BitePoint point) {
    return point.first().day().equals(point.latest().day());
  }

  private static Words kept(String stretch, BitePoint point, LocalDate today) {
    var lasting = point.lasting();
    var key =
        lasting > 0
            ? "practice.kept.gained"
            : lasting < 0 ? "practice.kept.less" : "practice.kept.same";
    return new Words(
        key,
        Map.of(
            "first",
            mark(stretch, point.first().before()),
            "ago",
            ago(point.first().day(), today)));
  }

  /// "yesterday", "three weeks ago".
  static Words ago(LocalDate day, LocalDate today) {
    var days = (int) ChronoUnit.DAYS.between(day, today);
    return new Words("practice.ago", Map.of("days", days, "weeks", days / 7));
  }
}
