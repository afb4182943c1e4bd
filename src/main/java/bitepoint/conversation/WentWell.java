package bitepoint.conversation;

import bitepoint.coach.ActivityChange;
import bitepoint.coach.Training;
import bitepoint.coach.Week;
import bitepoint.coach.rule.Criterion;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing of a week that went well, by its name: what somebody can do again comes first, then
/// the easiest morning, which no other line names, then what they did, then that they told.
final class WentWell {
  private WentWell() {}

  /// Empty where nothing is known of that week.
  static Optional<Words> of(Next next, Week week) {
    return Stream.of(
            activity(next),
            painless(week),
            easiest(week),
            strength(next),
            trained(week),
            mornings(week))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Words> activity(Next next) {
    return next.journey().activities().all().stream()
        .filter(one -> ActivityChange.of(one) == ActivityChange.Way.BETTER)
        .findFirst()
        .map(one -> Words.of("sunday.well-activity", "name", ActivityNames.of(one)));
  }

  private static Optional<Words> painless(Week week) {
    return week.mornings().descendingMap().entrySet().stream()
        .filter(morning -> morning.getValue() == 0)
        .findFirst()
        .map(morning -> Words.of("sunday.well-painless", "day", morning.getKey()));
  }

  private static Optional<Words> strength(Next next) {
    var days = Criterion.STRENGTH_DAYS.of(next.situation());
    return days.isMet()
        ? Optional.of(Words.of("sunday.well-strength", "days", days.has()))
        : Optional.empty();
  }

  /// The last of the lowest mornings, where it stands out.
  private static Optional<Words> easiest(Week week) {
    return week.usual()
        .filter(usual -> Collections.min(week.mornings().values()) < usual)
        .flatMap(_ ->
            week.mornings().descendingMap().entrySet().stream().min(Map.Entry.comparingByValue()))
        .map(morning ->
            new Words(
                "sunday.well-easiest",
                Map.of("day", morning.getKey(), "pain", morning.getValue())));
  }

  private static Optional<Words> trained(Week week) {
    var days = week.trainings().stream().map(Training::day).distinct().count();
    return days == 0
        ? Optional.empty()
        : Optional.of(Words.of("sunday.well-trained", "days", days));
  }

  private static Optional<Words> mornings(Week week) {
    var told = week.mornings().size();
    return told == 0
        ? Optional.empty()
        : Optional.of(Words.of("sunday.well-told", "mornings", told));
  }
}
