package bitepoint.conversation;

import bitepoint.coach.Exercise;
import bitepoint.coach.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How each step of the practice looks. It is one message that changes.
final class PracticeCard {
  /// Of an exercise that only leads to the stretch, in percent.
  private static final int HALF = 50;

  private PracticeCard() {}

  static Reply of(Next next, BitePointPractice asked) {
    return switch (asked) {
      case BitePointPractice.Explained() ->
          new Reply.Text(
              Words.of("practice.explained"),
              Keyboard.column(
                  Buttons.labelled("practice.now", "practice"),
                  Buttons.labelled("button.routine", "routine")));
      case BitePointPractice.FindsNeutral() ->
          exercise(
              next,
              next.isInFlareUp() ? "practice.begins-in-flare-up" : "practice.begins",
              "neutral");
      case BitePointPractice.Braces() -> exercise(next, "practice.then-brace", "bracing");
      case BitePointPractice.Looks(var stretch, var mark) -> looks(stretch, mark);
      case BitePointPractice.Holds(var stretch, var before) -> holds(next, stretch, before);
      case BitePointPractice.LooksAgain(var stretch, var before, var mark) ->
          moving(
              stretch,
              look(mark == before ? "practice.look-again" : "practice.look", stretch, mark),
              look(mark == before ? "practice.same-place" : "practice.joins-in", false));
    };
  }

  private static Reply exercise(Next next, String opener, String id) {
    var exercise = next.catalogue().exercise(id).orElseThrow();
    var card = ExerciseWords.shown(exercise, exercise.lastDose().scaled(HALF));
    return moving(
        id, new Words("practice.step", Map.of("opener", Words.of(opener), "card", card)), done());
  }

  private static Reply looks(String stretch, int mark) {
    return moving(
        stretch,
        look(mark == 1 ? "practice.look-first" : "practice.look", stretch, mark),
        look("practice.joins-in", mark == 1));
  }

  private static Words look(String key, String stretch, int mark) {
    var own = "practice." + stretch;
    return new Words(
        key,
        Map.of(
            "name", ExerciseWords.name(stretch),
            "setup", Words.of(own + ".set-up"),
            "move", Words.of(own + ".move", "mark", BitePoints.mark(stretch, mark)),
            "sign", Words.of(own + ".sign"),
            "number", mark,
            "count", Practice.MARKS));
  }

  private static Keyboard look(String joinsIn, boolean another) {
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(Buttons.labelled("practice.quiet", "quiet")));
    rows.add(List.of(Buttons.labelled(joinsIn, "joins-in")));
    rows.add(
        another
            ? List.of(Buttons.labelled("practice.another", "another"), stop())
            : List.of(stop()));
    return new Keyboard(rows);
  }

  private static Reply holds(Next next, String stretch, int before) {
    var exercise = next.catalogue().exercise(stretch);
    var dose =
        exercise
            .flatMap(one -> one.dose(next.coachedPhase()))
            .or(() -> exercise.map(Exercise::lastDose))
            .orElseThrow();
    return moving(
        stretch,
        new Words(
            before < Practice.MARKS ? "practice.hold" : "practice.hold-all-the-way",
            Map.of("mark", BitePoints.mark(stretch, before), "dose", ExerciseWords.dose(dose))),
        done());
  }

  private static Reply moving(String exercise, Words words, Keyboard keyboard) {
    return new Reply.Picture(new Drawing.Exercise(exercise), words, keyboard, true);
  }

  private static Keyboard done() {
    return Keyboard.row(Buttons.labelled("session.finish", "next"), stop());
  }

  private static Button stop() {
    return Buttons.labelled("session.stop", "stop");
  }
}
