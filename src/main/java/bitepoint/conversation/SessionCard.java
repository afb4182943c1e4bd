package bitepoint.conversation;

import bitepoint.coach.Dose;
import bitepoint.coach.Exercise;
import bitepoint.coach.Routine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a routine looks: the list of today, and one exercise at a time.
final class SessionCard {
  private SessionCard() {}

  /// Every exercise with its dose, a line each.
  static Words overview(Routine routine) {
    var lines = routine.items().stream().map(SessionCard::line).toList();
    return new Words(
        "routine.overview",
        Map.of(
            "total", routine.minutes(), "lines", Words.lines(lines), "minutes", minutes(routine)));
  }

  /// The exercises in a sentence.
  ///
  /// @param opener what to say before it
  static Words plan(Routine routine, Words opener) {
    var names =
        routine.items().stream().map(item -> shortName(item.exercise())).distinct().toList();
    return new Words(
        "routine.plan", Map.of("opener", opener, "exercises", names, "minutes", minutes(routine)));
  }

  /// "8 minutes strength and 6 minutes stretching": a list without what is none.
  static List<Words> minutes(Routine routine) {
    return Stream.of(
            minutes("minutes.strength", routine.strengthMinutes()),
            minutes("minutes.stretch", routine.stretchMinutes()),
            minutes("minutes.walk", routine.walkMinutes()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Words> minutes(String key, int minutes) {
    return minutes == 0 ? Optional.empty() : Optional.of(Words.of(key, "minutes", minutes));
  }

  /// The exercise that is on: dose, how, and what to leave out.
  static Reply of(Routine routine, Session.Doing doing) {
    var items = routine.items();
    var item = items.get(Math.min(doing.at(), items.size() - 1));
    var key = "exercise." + item.exercise().id();
    var words =
        new Words(
            "session.card",
            Map.of(
                "number", doing.at() + 1,
                "count", items.size(),
                "name", Words.of(key + ".name"),
                "dose", dose(item.dose()),
                "how", Words.of(key + ".how"),
                "avoid", Words.of(key + ".avoid")));
    var last = doing.at() + 1 >= items.size();
    var next = Buttons.labelled(last ? "session.finish" : "session.next", "next");
    return new Reply.EditOf(
        words,
        new Keyboard(
            List.of(
                List.of(next),
                List.of(
                    Buttons.labelled("session.hard", "too-much"),
                    Buttons.labelled("session.stop", "stop")))));
  }

  /// What an exercise is called in a sentence; the hip stretches go by one name.
  private static Words shortName(Exercise exercise) {
    return exercise.kind() == Exercise.Kind.HIP_STRETCH
        ? Words.of("routine.hips")
        : Words.of("exercise." + exercise.id() + ".short");
  }

  /// One exercise by itself.
  static Words shown(Exercise exercise, Dose dose) {
    var key = "exercise." + exercise.id();
    return new Words(
        "exercise.shown",
        Map.of(
            "name", Words.of(key + ".name"),
            "dose", dose(dose),
            "how", Words.of(key + ".how"),
            "avoid", Words.of(key + ".avoid")));
  }

  private static Words line(Routine.Item item) {
    var name = Words.of("exercise." + item.exercise().id() + ".name");
    return new Words("routine.line", Map.of("name", name, "dose", dose(item.dose())));
  }

  /// A dose in words.
  static Words dose(Dose dose) {
    return switch (dose) {
      case Dose.Minutes(var minutes) -> Words.of("dose.minutes", "minutes", minutes);
      case Dose.Hold(var sets, var seconds, var eachSide) ->
          new Words("dose.hold", Map.of("sets", sets, "seconds", seconds, "each", each(eachSide)));
      case Dose.Rounds(var holds, var seconds, var eachSide) ->
          new Words(
              "dose.rounds",
              Map.of("holds", rounds(holds), "seconds", seconds, "each", each(eachSide)));
      case Dose.Repeats(var sets, var repeats, _, var eachSide) ->
          new Words(
              "dose.repeats", Map.of("sets", sets, "repeats", repeats, "each", each(eachSide)));
    };
  }

  private static String rounds(List<Integer> holds) {
    return holds.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }

  private static String each(boolean side) {
    return side ? "side" : "both";
  }
}
