package bitepoint.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What to do today, in order.
public record Routine(List<Item> items) {

  /// An exercise and how much of it.
  public record Item(Exercise exercise, Dose dose) {}

  /// How much of a routine somebody has time for.
  public enum Length {
    FULL,
    TWO_MINUTES
  }

  public Routine {
    items = List.copyOf(items);
  }

  public int strengthMinutes() {
    return minutes(Set.of(Exercise.Kind.STRENGTH));
  }

  /// The towel and the hips: both are stretching (`article.md`, "two types of stretching").
  public int stretchMinutes() {
    return minutes(Set.of(Exercise.Kind.UNLOADING, Exercise.Kind.HIP_STRETCH));
  }

  public int walkMinutes() {
    return minutes(Set.of(Exercise.Kind.WALK));
  }

  public int minutes() {
    return strengthMinutes() + stretchMinutes() + walkMinutes();
  }

  /// The same routine with only the items that fit.
  public Routine only(Predicate<Item> fits) {
    return new Routine(items.stream().filter(fits).toList());
  }

  /// What this routine amounts to, as a note in the diary.
  public Training trained(LocalDate day, Training.Outcome outcome) {
    return new Training(day, strengthMinutes(), stretchMinutes(), walkMinutes(), outcome);
  }

  private int minutes(Set<Exercise.Kind> kinds) {
    return items.stream()
        .filter(item -> kinds.contains(item.exercise().kind()))
        .mapToInt(item -> item.dose().minutes())
        .sum();
  }
}
