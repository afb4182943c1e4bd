package bitepoint.conversation;

import bitepoint.coach.Exercise;
import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Routine;
import bitepoint.coach.Taste;
import bitepoint.coach.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which exercises may have made things worse, and what becomes of the one that did.
final class MadeWorseCard {
  /// With one button for something else, six.
  private static final int CHOICES = 5;

  private MadeWorseCard() {}

  /// Those of the last session, what pain stopped first: today's, or yesterday's.
  static List<String> candidates(Next next) {
    var day =
        next.person().diary().trainings().reversed().stream()
            .map(Training::day)
            .filter(done -> next.daysSince(done) <= 1)
            .findFirst()
            .orElse(next.today());
    return Stream.concat(
            stoppedOn(next, day), next.routine(day).items().stream().map(MadeWorseCard::id))
        .distinct()
        .limit(CHOICES)
        .toList();
  }

  static Keyboard choices(Next next, List<String> exercises) {
    var buttons = new ArrayList<Button>();
    exercises.stream()
        .filter(id -> next.catalogue().exercise(id).isPresent())
        .map(id -> Button.of(ExerciseWords.name(id), "was", id))
        .forEach(buttons::add);
    buttons.add(Buttons.labelled("worse.something-else", "none"));
    return Keyboard.pairs(buttons);
  }

  /// What rests, for how long, and what there is instead.
  static Words plan(Next next, Exercise exercise) {
    if (exercise.kind() == Kind.WALK) {
      return Words.of("worse.walk");
    }
    var today = next.routine(next.today()).items();
    if (today.stream().anyMatch(item -> item.words().equals(exercise.id()))) {
      return Words.of("worse.half", "name", ExerciseWords.name(exercise.id()));
    }
    return today.stream()
        .filter(item -> item.exercise().trains() == exercise.trains())
        .findFirst()
        .map(item ->
            new Words(
                "worse.rests-instead",
                Map.of(
                    "name", ExerciseWords.name(exercise.id()),
                    "days", Taste.REST_DAYS,
                    "instead", ExerciseWords.shortName(item.words()))))
        .orElseGet(() ->
            new Words(
                "worse.rests",
                Map.of("name", ExerciseWords.name(exercise.id()), "days", Taste.REST_DAYS)));
  }

  private static Stream<String> stoppedOn(Next next, LocalDate day) {
    return next.journey().tastes().entrySet().stream()
        .filter(taste -> taste.getValue().stoppedOn().map(day::equals).orElse(false))
        .map(Map.Entry::getKey)
        .sorted();
  }

  private static String id(Routine.Item item) {
    return item.exercise().id();
  }
}
