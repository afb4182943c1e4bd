package bitepoint.conversation;

import bitepoint.coach.Tweak;
import bitepoint.coach.Tweak.Spread;
import bitepoint.coach.rule.MorningPain;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What follows from a tweak: the plan for 72 hours, what is kept, and when the coach asks again.
final class TweakPlan {
  private TweakPlan() {}

  /// @param told whether they were told already how much pain that is
  static Next of(Next next, Tweak tweak, boolean told) {
    var moved =
        Steps.flares(PinnedPlan.off(next))
            .noting(new Change.NotedTweak(tweak))
            .travels(journey -> journey.deeds(journey.deeds().tweaked(tweak.cause())));
    var evening = Rhythm.eveningAfterTweak(moved);
    var followed = morning(evening.map(due -> agreed(moved, due)).orElse(moved));
    var severe = !told && tweak.pain().map(MorningPain::isSevere).orElse(false);
    var warned = severe ? followed.says(Words.of("pain.severe")) : followed;
    var spread =
        tweak.spread() == Spread.BELOW_KNEE ? warned.says(Words.of("tweak.below-knee")) : warned;
    return PinnedPlan.says(
        spread.goes(new TweakReport.Planned()).says(kept(followed, tweak)),
        plan(next),
        afterPlan());
  }

  /// The evening after: how it is now, beside how it was when it happened.
  static Next evening(Next next, int pain) {
    var compared = FlareDay.of(next).flatMap(day -> day.compared(pain));
    var eased = FlareDay.of(next).flatMap(FlareDay::first).map(first -> pain < first).orElse(false);
    var words =
        Words.of(
            eased ? "tweak.evening-eased" : "tweak.evening-noted",
            "compared",
            compared.orElseGet(() -> Words.of("check-in.noted", "pain", pain)));
    var noted = next.noting(new Change.NotedEvening(next.today(), pain));
    return (MorningPain.isSevere(pain) ? noted.says(Words.of("pain.severe")) : noted)
        .goes(new Idle())
        .says(new Reply.EditOf(words, Keyboard.NONE));
  }

  static Keyboard afterPlan() {
    return Keyboard.column(
        Buttons.labelled("tweak.start-calm", "towel"),
        Buttons.labelled("tweak.explain", "explain"));
  }

  /// Late at night the first day holds sleep and no walk.
  private static Words plan(Next next) {
    return new Words(
        "tweak.plan",
        Map.of(
            "today",
            Words.of(Rhythm.isNearBedtime(next) ? "tweak.tonight" : "tweak.later-today"),
            "third",
            next.today().plusDays(2)));
  }

  private static Words kept(Next next, Tweak tweak) {
    var deeds = next.journey().deeds();
    return Words.lines(
        Stream.of(
                Optional.of(Words.of("tweak.kept", "sessions", deeds.strengthSessions())),
                EverydayHinge.announced(deeds, tweak.cause()),
                Optional.of(Words.of("tweak.asks-again", "when", Rhythm.whenSoonest(next))))
            .flatMap(Optional::stream)
            .toList());
  }

  /// A check-in before noon is the follow-up of the morning; others get one of their own.
  private static Next morning(Next next) {
    return Rhythm.checksInBeforeNoon(next) ? next : agreed(next, Rhythm.morningAfterTweak(next));
  }

  private static Next agreed(Next next, Reminder reminder) {
    return next.noting(new Change.Agreed(reminder));
  }
}
