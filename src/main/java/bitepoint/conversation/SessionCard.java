package bitepoint.conversation;

import bitepoint.coach.Exercise;
import bitepoint.coach.Routine;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import bitepoint.coach.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How a routine looks: the list of today, and one exercise at a time.
final class SessionCard {
  private SessionCard() {}

  /// Every exercise with its dose, a line each, and why there is less than usual.
  static Words overview(Next next, Routine routine) {
    var lines = new ArrayList<>(routine.items().stream().map(SessionCard::line).toList());
    less(next).ifPresent(lines::add);
    return new Words(
        "routine.overview",
        Map.of(
            "total", routine.minutes(), "lines", Words.lines(lines), "minutes", minutes(routine)));
  }

  /// The exercises in a sentence.
  ///
  /// @param opener what to say before it
  static Words plan(Next next, Routine routine, Words opener) {
    var names = routine.items().stream().map(SessionCard::shortName).distinct().toList();
    var said = new ArrayList<Words>();
    said.add(
        new Words(
            "routine.plan",
            Map.of("opener", opener, "exercises", names, "minutes", minutes(routine))));
    less(next).ifPresent(said::add);
    var halved =
        routine.items().stream()
            .filter(item -> item.way() == Way.HALF)
            .map(SessionCard::shortName)
            .distinct()
            .toList();
    if (!halved.isEmpty()) {
      said.add(Words.of("routine.halved", "exercises", halved));
    }
    return Words.lines(said);
  }

  private static Optional<Words> less(Next next) {
    var rule = next.programme().rule().leaveFlare();
    var gentler =
        next.barrier(next.today())
            .flatMap(met ->
                switch (met) {
                  case PAIN -> Optional.of(Words.of("routine.gentler"));
                  case WORRIED -> Optional.of(Words.of("routine.easier"));
                  case TIME, FORGOT, BORED -> Optional.empty();
                });
    if (gentler.isPresent()) {
      return gentler;
    }
    return next.isReturning(next.today())
        ? Optional.of(
            new Words(
                "routine.returning", Map.of("percent", rule.dosePercent(), "days", rule.forDays())))
        : Optional.empty();
  }

  /// "8 minutes strength and 6 minutes stretching": a list without what is none.
  static List<Words> minutes(Routine routine) {
    return minutes(routine.strengthMinutes(), routine.stretchMinutes(), routine.walkMinutes());
  }

  static List<Words> minutes(Training training) {
    return minutes(training.strengthMinutes(), training.stretchMinutes(), training.walkMinutes());
  }

  static List<Words> minutes(int strength, int stretch, int walk) {
    return Stream.of(
            minutes("minutes.strength", strength),
            minutes("minutes.stretch", stretch),
            minutes("minutes.walk", walk))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Words> minutes(String key, int minutes) {
    return minutes == 0 ? Optional.empty() : Optional.of(Words.of(key, "minutes", minutes));
  }

  /// What an exercise is called in a sentence; the hip stretches go by one name.
  private static Words shortName(Item item) {
    return item.exercise().kind() == Exercise.Kind.HIP_STRETCH
        ? Words.of("routine.hips")
        : ExerciseWords.shortName(item.words());
  }

  private static Words line(Item item) {
    return new Words(
        "routine.line", Map.of("name", ExerciseWords.name(item.words()), "dose", dose(item)));
  }

  /// A dose in words, and that it is half where it is.
  static Words dose(Item item) {
    var dose = ExerciseWords.dose(item.dose());
    return item.way() == Way.HALF ? Words.of("dose.half", "dose", dose) : dose;
  }
}
