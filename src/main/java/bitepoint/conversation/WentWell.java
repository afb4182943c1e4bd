package bitepoint.conversation;

import bitepoint.coach.ActivityChange;
import bitepoint.coach.Training;
import bitepoint.coach.rule.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing that went well, by its name: what somebody can do again comes first, then what they
/// did, then that they told.
final class WentWell {
  private WentWell() {}

  /// @param lately what they trained in the last seven days
  static Words of(Next next, List<Training> lately) {
    return Stream.of(
            activity(next), painless(next), strength(next), trained(lately), mornings(next))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Words.of("progress.well-began", "day", ProgressTold.day(next)));
  }

  private static Optional<Words> activity(Next next) {
    return next.journey().activities().all().stream()
        .filter(one -> ActivityChange.of(one) == ActivityChange.Way.BETTER)
        .findFirst()
        .map(one -> Words.of("progress.well-activity", "name", ActivityNames.of(one)));
  }

  private static Optional<Words> painless(Next next) {
    var days = next.programme().rule().forward().ofLastDays();
    var lately = next.person().diary().pains().tailMap(next.today().minusDays(days - 1L), true);
    return lately.entrySet().stream()
        .filter(morning -> morning.getValue() == 0)
        .reduce((_, later) -> later)
        .map(morning -> Words.of("progress.well-painless", "day", morning.getKey()));
  }

  private static Optional<Words> strength(Next next) {
    var days = Criterion.STRENGTH_DAYS.of(next.situation());
    return days.isMet()
        ? Optional.of(Words.of("progress.well-strength", "days", days.has()))
        : Optional.empty();
  }

  private static Optional<Words> trained(List<Training> lately) {
    var days = lately.stream().map(Training::day).distinct().count();
    return days == 0
        ? Optional.empty()
        : Optional.of(Words.of("progress.well-trained", "days", days));
  }

  private static Optional<Words> mornings(Next next) {
    var told = Criterion.MORNINGS_TOLD.of(next.situation());
    return told.isMet()
        ? Optional.of(Words.of("progress.well-mornings", "days", told.has()))
        : Optional.empty();
  }
}
