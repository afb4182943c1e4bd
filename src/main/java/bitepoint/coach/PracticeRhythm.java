package bitepoint.coach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When the bite point is looked for again, and in which stretch. The numbers are a judgement of
/// ours: often enough to see what stays, seldom enough to be no chore.
public final class PracticeRhythm {
  private static final int DAYS_BEFORE_THE_FIRST = 3;
  private static final int DAYS_BETWEEN = 4;

  private PracticeRhythm() {}

  /// Whether it is time to look again. Never in a flare-up, which leaves the hip stretches out.
  public static boolean isDue(Journey journey, Phase phase, LocalDate today) {
    var due =
        latest(journey)
            .map(day -> day.plusDays(DAYS_BETWEEN))
            .or(() -> journey.began().map(day -> day.plusDays(DAYS_BEFORE_THE_FIRST)));
    return phase != Phase.FLARE_UP && due.map(day -> !today.isBefore(day)).orElse(false);
  }

  /// The hip stretches of a phase, the one that was practised least lately first.
  public static List<Exercise> turns(Catalogue catalogue, Phase phase, Journey journey) {
    return catalogue.exercises().stream()
        .filter(exercise -> exercise.kind() == Exercise.Kind.HIP_STRETCH)
        .filter(exercise -> exercise.dose(phase).isPresent())
        .sorted(Comparator.comparing(exercise -> latest(journey, exercise.id())))
        .toList();
  }

  private static Optional<LocalDate> latest(Journey journey) {
    return journey.bitePoints().values().stream()
        .map(point -> point.latest().day())
        .max(Comparator.naturalOrder());
  }

  private static LocalDate latest(Journey journey, String stretch) {
    return Optional.ofNullable(journey.bitePoints().get(stretch))
        .map(point -> point.latest().day())
        .orElse(LocalDate.MIN);
  }
}
