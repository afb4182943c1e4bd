package bitepoint.conversation;

/// Half a minute away from the chair: it brings a back that was held long to its middle, or moves a
/// hip that was still. Another one each time. In a flare-up only those that bring it to its middle.
final class SittingBreak {
  /// How many there are; the first ones are for everybody.
  private static final int COUNT = 6;

  private static final int IN_A_FLARE_UP = 2;

  private SittingBreak() {}

  static Next of(Next next) {
    var count = next.isInFlareUp() ? IN_A_FLARE_UP : COUNT;
    var which = next.journey().breaks() % count + 1;
    var shown = next.travels(journey -> journey.hadABreak());
    var words = Words.of("break." + which);
    return Underway.isAsking(next.state())
        ? shown.says(words).asksAgain()
        : shown
            .goes(new Idle())
            .says(
                Words.of("break.told", "what", words),
                Keyboard.row(
                    Buttons.labelled("break.another", "break"),
                    Buttons.labelled("button.routine", "routine")));
  }
}
