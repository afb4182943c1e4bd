package bitepoint.conversation;

import bitepoint.coach.Phase;
import bitepoint.coach.Relief;
import bitepoint.coach.Tension.Held;
import bitepoint.coach.Tension.Place;
import bitepoint.coach.Tension.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Long or short, and what helps now: one message, and what one can do from there.
final class TightnessAnswer {
  private TightnessAnswer() {}

  static Reply of(Next next, Tightness.Told told) {
    return new Reply.EditOf(words(next, told), keyboard(next, told, true));
  }

  static Optional<Next> after(Next next, Tightness.Told told, Event event) {
    var row = row(next, told);
    if (Answers.tapped(event, "why-not")) {
      return Optional.of(
          next.says(
              Words.of(row.held() == Held.LONG ? "tightness.why-not-long" : "tightness.why-not"),
              keyboard(next, told, false)));
    }
    var said = Answers.agreed(event);
    var shown =
        Answers.tapped(event, "then")
            ? row.then(phase(next))
            : said.orElse(Answers.tapped(event, "show"))
                ? Optional.of(row.helps(phase(next)))
                : Optional.<Relief>empty();
    return shown
        .flatMap(Relief::exercise)
        .map(exercise -> Session.shows(next, exercise))
        .or(() -> said.map(_ -> next.goes(new Idle()).asksAgain()));
  }

  private static Words words(Next next, Tightness.Told told) {
    var row = row(next, told);
    var lines = new ArrayList<Words>();
    lines.add(
        Words.of("tension." + told.place().id() + "." + told.doing().id() + "." + row.held().id()));
    if (row.waitsIn(phase(next))) {
      lines.add(Words.of("tightness.stretches-wait"));
    }
    lines.add(Words.of("tension.helps." + row.helps(phase(next)).id()));
    row.then(phase(next)).ifPresent(_ -> lines.add(Words.of("tightness.short-ones")));
    if (row.asksGp()) {
      lines.add(Words.of("tightness.ask-gp"));
    }
    return Words.lines(lines);
  }

  private static Keyboard keyboard(Next next, Tightness.Told told, boolean whyNot) {
    var row = row(next, told);
    var rows = new ArrayList<List<Button>>();
    row.helps(phase(next))
        .exercise()
        .ifPresent(_ -> rows.add(List.of(Buttons.labelled("tightness.show", "show"))));
    row.then(phase(next))
        .ifPresent(_ -> rows.add(List.of(Buttons.labelled("tightness.show-hips", "then"))));
    if (whyNot && told.place() == Place.LOWER_BACK) {
      rows.add(List.of(Buttons.labelled("tightness.why-not-stretch", "why-not")));
    }
    rows.add(List.of(Buttons.labelled("button.routine", "routine")));
    return new Keyboard(rows);
  }

  private static Row row(Next next, Tightness.Told told) {
    return next.programme().tension().row(told.place(), told.doing());
  }

  private static Phase phase(Next next) {
    return next.coachedPhase();
  }
}
