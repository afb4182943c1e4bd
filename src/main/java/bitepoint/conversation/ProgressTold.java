package bitepoint.conversation;

import bitepoint.coach.Activity;
import bitepoint.coach.ActivityChange;
import bitepoint.coach.Training;
import bitepoint.coach.rule.MorningPain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// How it is going, in one message: the last seven days and since the start. What is not known is
/// left out.
final class ProgressTold {
  private static final int DAYS = 7;

  /// Fewer mornings than these say nothing yet.
  private static final int FEWEST_MORNINGS = 3;

  /// How much higher a morning score is worse (`coaching.md` 4.2).
  private static final int CHANGE = 2;

  private ProgressTold() {}

  static Words of(Next next) {
    return Words.lines(
        Stream.of(
                Optional.of(heading(next)),
                Optional.of(mornings(next)),
                week(next),
                consistency(next),
                activities(next),
                BitePointPractice.overTime(next).stream().findFirst(),
                Optional.of(WentWell.of(next, lately(next))))
            .flatMap(Optional::stream)
            .toList());
  }

  static Keyboard buttons() {
    return new Keyboard(
        List.of(
            List.of(
                Buttons.labelled("progress.why-this-phase", "phase"),
                Buttons.labelled("progress.my-three-things", "activities")),
            List.of(Buttons.labelled("button.routine", "routine"), ForClinician.button())));
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

  private static Words heading(Next next) {
    var day = day(next);
    return FlareDay.of(next)
        .map(flare ->
            new Words("progress.day-in-flare", Map.of("day", day, "flare", flare.number())))
        .orElseGet(() -> Words.of("progress.day", "day", day));
  }

  private static Words mornings(Next next) {
    var diary = next.person().diary();
    var start = next.person().profile().painAtStart().orElse(0);
    var now =
        MorningPain.usual(diary, Optional.empty(), next.today().plusDays(1), DAYS).orElse(start);
    return new Words(
        hasMornings(next) ? "progress.mornings" : "progress.mornings-early",
        Map.of("start", start, "now", now, "way", way(next, start, now)));
  }

  private static String way(Next next, int start, int now) {
    var isBetter = MorningPain.hasEased(start, now, next.programme().rule().advice());
    var isWorse = now - start >= CHANGE;
    return isBetter ? "better" : !isWorse ? "same" : next.isInFlareUp() ? "flare" : "worse";
  }

  private static Optional<Words> week(Next next) {
    var done = lately(next);
    var strength = minutes(done, Training::strengthMinutes);
    var stretch = minutes(done, Training::stretchMinutes);
    var walk = minutes(done, Training::walkMinutes);
    var kinds = SessionCard.minutes(strength, stretch, walk);
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Words(
                "progress.week",
                Map.of(
                    "sessions",
                    done.size(),
                    "kinds",
                    kinds,
                    "balance",
                    strength >= stretch ? "strength" : "stretch")));
  }

  private static int minutes(List<Training> done, ToIntFunction<Training> of) {
    return done.stream().mapToInt(of).sum();
  }

  private static List<Training> lately(Next next) {
    var first = next.today().minusDays(DAYS - 1L);
    return next.person().diary().trainings().stream()
        .filter(done -> !done.day().isBefore(first))
        .toList();
  }

  /// Not in the first week, in which it can only be low.
  private static Optional<Words> consistency(Next next) {
    var percent = Steps.consistency(next).percent();
    return percent == 0 || day(next) <= DAYS
        ? Optional.empty()
        : Optional.of(Words.of("progress.consistency", "percent", percent));
  }

  private static Optional<Words> activities(Next next) {
    var rated =
        next.journey().activities().all().stream()
            .filter(one -> ActivityChange.of(one) != ActivityChange.Way.UNRATED)
            .map(ProgressTold::activity)
            .toList();
    return rated.isEmpty()
        ? Optional.empty()
        : Optional.of(Words.of("progress.activities", "activities", rated));
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
