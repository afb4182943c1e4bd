package bitepoint.conversation;

import bitepoint.coach.Exercise;
import bitepoint.coach.Routine;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Taste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What was too much and what was liked: kept for the next days, and said.
final class Tasting {
  private Tasting() {}

  /// @param seen what was in front of them
  /// @param tooMuch by position
  /// @param liked by position
  static Next of(Next next, LocalDate day, Routine seen, Set<Integer> tooMuch, Set<Integer> liked) {
    var counted = Steps.counted(next);
    var tastes = new HashMap<>(counted.journey().tastes());
    for (var i = 0; i < seen.items().size(); i++) {
      var exercise = seen.items().get(i).exercise().id();
      var before = tastes.get(exercise);
      if (tooMuch.contains(i)) {
        tastes.put(exercise, or(before, day).tooMuch(day));
      } else if (before != null || liked.contains(i)) {
        tastes.put(exercise, or(before, day).fine(day, liked.contains(i)));
      }
    }
    return counted.travels(journey -> journey.tastes(tastes));
  }

  /// One exercise, at once.
  ///
  /// @param how what becomes of the taste on that day
  static Next changed(
      Next next, String exercise, LocalDate day, BiFunction<Taste, LocalDate, Taste> how) {
    var counted = Steps.counted(next);
    var tastes = new HashMap<>(counted.journey().tastes());
    tastes.put(exercise, how.apply(or(tastes.get(exercise), day), day));
    return counted.travels(journey -> journey.tastes(tastes));
  }

  /// What becomes of the ones that were too much, and the easier way of the first that is only
  /// halved, or rests without having hurt.
  static List<Words> told(Next next, List<Item> hard, LocalDate day) {
    if (hard.isEmpty()) {
      return List.of();
    }
    var said = new ArrayList<Words>();
    var rests = hard.stream().filter(item -> rests(next, item, day)).toList();
    var halved = hard.stream().filter(item -> !rests.contains(item)).toList();
    if (!halved.isEmpty()) {
      said.add(Words.of("session.half", "exercises", names(halved)));
    }
    if (!rests.isEmpty()) {
      said.add(
          new Words("session.rests", Map.of("exercises", names(rests), "days", Taste.REST_DAYS)));
    }
    var first = hard.getFirst();
    if (!(rests.contains(first) && hurt(next, first, day))
        && first.exercise().easier().isPresent()
        && first.way() != Routine.Way.EASIER) {
      var how = Words.of("exercise." + first.exercise().id() + ".easier");
      said.add(
          new Words(
              "session.easier", Map.of("name", ExerciseWords.name(first.words()), "how", how)));
    }
    return said;
  }

  private static boolean rests(Next next, Item item, LocalDate day) {
    var taste = next.journey().tastes().get(item.exercise().id());
    return item.exercise().kind() != Exercise.Kind.UNLOADING
        && taste != null
        && taste.share(day.plusDays(1)) == Taste.Share.NONE;
  }

  private static boolean hurt(Next next, Item item, LocalDate day) {
    var taste = next.journey().tastes().get(item.exercise().id());
    return taste != null && taste.stoppedOn().map(day::equals).orElse(false);
  }

  private static List<Words> names(List<Item> items) {
    return items.stream().map(item -> ExerciseWords.shortName(item.words())).toList();
  }

  private static Taste or(@Nullable Taste taste, LocalDate day) {
    return taste == null ? Taste.unknown(day) : taste;
  }
}
