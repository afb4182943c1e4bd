package bitepoint.conversation;

import bitepoint.conversation.IfThen.Cue;
import bitepoint.conversation.IfThen.Instead;
import bitepoint.conversation.Planning.AskedCue;
import bitepoint.conversation.Planning.AskedWhenRushed;
import bitepoint.conversation.Planning.AskedWhenSore;
import bitepoint.conversation.Planning.Shown;
import java.util.stream.Stream;

/// How the questions of a plan look.
final class PlanCard {
  private PlanCard() {}

  static Reply of(Next next, Planning asked) {
    var plan = next.person().profile().plan();
    return switch (asked) {
      case AskedCue() -> new Reply.EditOf(Words.of("plan.ask"), cues());
      case AskedWhenSore() ->
          new Reply.EditOf(
              plan.map(known -> Words.of("plan.ask-when-sore", "after", PlanWords.after(known)))
                  .orElseGet(() -> Words.of("plan.ask")),
              choices("sore", Instead.TOWEL, Instead.WALK, Instead.TWO_MINUTES));
      case AskedWhenRushed() ->
          new Reply.EditOf(
              Words.of("plan.ask-when-rushed"),
              choices("rushed", Instead.TWO_MINUTES, Instead.TOWEL, Instead.BREAK));
      case Shown() ->
          new Reply.EditOf(
              plan.map(known -> PlanWords.told(next, known)).orElseGet(() -> Words.of("plan.none")),
              Keyboard.column(
                  Buttons.labelled("plan.change", "change"),
                  Buttons.labelled("plan.drop", "drop"),
                  Buttons.labelled("plan.keep", "keep")));
    };
  }

  private static Keyboard cues() {
    var common =
        Stream.of(Cue.COFFEE, Cue.TEETH, Cue.LUNCH, Cue.WORK, Cue.SHOWER)
            .map(cue -> Button.of(PlanWords.label(cue), "cue", cue.name()));
    return Keyboard.pairs(Stream.concat(common, Stream.of(notNow())).toList());
  }

  private static Keyboard choices(String action, Instead... all) {
    var some =
        Stream.of(all).map(instead -> Button.of(PlanWords.label(instead), action, instead.name()));
    return Keyboard.pairs(Stream.concat(some, Stream.of(notNow())).toList());
  }

  private static Button notNow() {
    return Buttons.labelled("plan.not-now", "not-now");
  }
}
