package bitepoint.conversation;

import bitepoint.understanding.Reading;
import java.util.ArrayList;
import java.util.List;

/// Half a minute away from the chair: it brings a back that was held long to its middle, or moves a
/// hip that was still. Another one each time. In a flare-up, and while a sign waits for a
/// clinician, only those that bring it to its middle.
final class SittingBreak {
  /// The first ones are for everybody.
  private static final int GENTLE = 2;

  private static final int CALM = 9;

  /// All of them: what takes balance or a longer hold comes with stability.
  private static final int COUNT = 13;

  private SittingBreak() {}

  static Next of(Next next, Event event) {
    var words = words(next(next));
    var shown = DeskTimes.putOff(next.travels(journey -> journey.hadABreak()));
    return Underway.isAsking(next.state())
        ? shown.says(words).asksAgain()
        : shown.goes(new Idle()).says(words, buttons(next, event));
  }

  /// The number of the one that comes next.
  static int next(Next next) {
    var count =
        next.isGentle()
            ? GENTLE
            : switch (next.person().phase()) {
              case FLARE_UP -> GENTLE;
              case CALM -> CALM;
              case STABILITY, STRENGTH, RESILIENCE -> COUNT;
            };
    return next.journey().breaks() % count + 1;
  }

  static Words words(int which) {
    return Words.of("break." + which);
  }

  /// They come by themselves for those who want it; an interval that was named is taken along.
  private static Keyboard buttons(Next next, Event event) {
    var another = Buttons.labelled("break.another", "break");
    var routine = Buttons.labelled("button.routine", "routine");
    var minutes =
        Answers.reading(event)
            .flatMap(Reading::minutes)
            .filter(named -> named >= DeskBreaks.SHORTEST && named <= DeskBreaks.LONGEST)
            .orElse(DeskBreaks.USUAL);
    var byThemselves = Button.of(Words.of("break.by-themselves"), DeskSettings.OPENS, minutes);
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(another, routine));
    rows.add(
        next.person().profile().nudges().breaks().isEmpty()
            ? List.of(byThemselves)
            : List.of(Buttons.labelled("settings.breaks", DeskSettings.OPENS)));
    return new Keyboard(rows);
  }
}
