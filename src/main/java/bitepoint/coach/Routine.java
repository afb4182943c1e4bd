package bitepoint.coach;

import bitepoint.coach.Exercise.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// What to do today, in order.
public record Routine(List<Item> items) {

  /// How an exercise is done today.
  public enum Way {
    USUAL,
    /// Half the dose, because it was too much last time.
    HALF,
    /// The easier variant, which needs other things or is less.
    EASIER
  }

  /// An exercise and how much of it.
  public record Item(Exercise exercise, Dose dose, Way way) {
    public int minutes() {
      return dose.minutes();
    }

    /// Under which id its words are: the exercise's, or those of the way that stands in for it.
    public String words() {
      return way == Way.EASIER ? exercise.easier().orElse(exercise.id()) : exercise.id();
    }
  }

  public Routine {
    items = List.copyOf(items);
  }

  public int strengthMinutes() {
    return minutes(Kind.STRENGTH);
  }

  /// The towel and the hips: both are stretching (`article.md`, "two types of stretching").
  public int stretchMinutes() {
    return minutes(Kind.UNLOADING) + minutes(Kind.HIP_STRETCH);
  }

  public int walkMinutes() {
    return minutes(Kind.WALK);
  }

  public int minutes() {
    var sum = 0;
    for (var item : items) {
      sum += item.minutes();
    }
    return sum;
  }

  /// The same routine with only the items that fit.
  public Routine only(Predicate<Item> fits) {
    return new Routine(items.stream().filter(fits).toList());
  }

  /// What this routine amounts to, as a note in the diary.
  public Training trained(LocalDate day, Training.Outcome outcome) {
    return new Training(day, strengthMinutes(), stretchMinutes(), walkMinutes(), outcome);
  }

  private int minutes(Kind kind) {
    var sum = 0;
    for (var item : items) {
      if (item.exercise().kind() == kind) {
        sum += item.minutes();
      }
    }
    return sum;
  }
}
