package bitepoint.conversation;

import bitepoint.coach.Dose;
import bitepoint.coach.Exercise;
import bitepoint.coach.Routine;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import bitepoint.conversation.Session.Doing;
import java.util.ArrayList;
import java.util.List;

/// How to lie on the rolled towel, for how long, and why; and a way to begin at once.
final class TowelTold {
  private static final String TOWEL = "towel";
  private static final Drawing MOVES = new Drawing.Exercise(TOWEL);

  private TowelTold() {}

  /// Words are answered; the button begins.
  static Next of(Next next, Event event) {
    var exercise = next.catalogue().exercise(TOWEL).orElseThrow();
    if (Underway.isAsking(next.state())) {
      var aside =
          isOnTheTowel(next)
              ? next.says(why())
              : next.shows(MOVES, told(next, exercise), Keyboard.NONE);
      return aside.asksAgain();
    }
    return event instanceof Event.Tapped
        ? begins(next)
        : next.goes(new Idle())
            .shows(
                MOVES,
                told(next, exercise),
                Keyboard.row(
                        Buttons.labelled("towel.start", TOWEL),
                        Buttons.labelled("button.routine", "routine"))
                    .and(NotLikeThis.button(TOWEL)));
  }

  private static boolean isOnTheTowel(Next next) {
    return Session.underway(next.state())
        .flatMap(doing -> doing.exercise(next.catalogue()))
        .map(TOWEL::equals)
        .orElse(false);
  }

  private static Words told(Next next, Exercise exercise) {
    var lines = new ArrayList<Words>();
    lines.add(ExerciseWords.shown(exercise, dose(next, exercise)));
    if (lacksIt(next)) {
      lines.add(Words.of("exercise.easier-way", "how", Words.of("exercise." + TOWEL + ".easier")));
    }
    lines.add(why());
    return Words.lines(lines);
  }

  private static Next begins(Next next) {
    return Screening.before(
        next, free -> free.goes(Doing.first(free.today(), alone(free))).asksAgain());
  }

  /// The towel and nothing else.
  static Routine alone(Next next) {
    var exercise = next.catalogue().exercise(TOWEL).orElseThrow();
    var way = lacksIt(next) ? Way.EASIER : Way.USUAL;
    return new Routine(List.of(new Item(exercise, dose(next, exercise), way)));
  }

  private static Words why() {
    return Words.of("towel.why");
  }

  private static Dose dose(Next next, Exercise exercise) {
    return exercise
        .dose(next.coachedPhase(), next.journey().standing().dose())
        .orElseGet(exercise::lastDose);
  }

  private static boolean lacksIt(Next next) {
    return next.person().profile().preferences().lacking().contains(Exercise.Equipment.TOWEL);
  }
}
