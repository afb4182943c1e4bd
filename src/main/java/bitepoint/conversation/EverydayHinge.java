package bitepoint.conversation;

import bitepoint.coach.Deeds;
import bitepoint.coach.Id;
import bitepoint.coach.Tweak;
import bitepoint.coach.Tweak.Cause;
import java.util.Map;
import java.util.Optional;

/// A way to do what made a back go more than once: bend from the hips, gently braced (`coaching.md`
/// 3.12 and 3.2). It is announced with the plan and shown once the flare-up is over, since a
/// flare-up is no time to learn to hinge.
final class EverydayHinge {
  private static final int AGAIN = 2;

  private EverydayHinge() {}

  /// "That is the second time while reaching…"; empty where it is the first.
  static Optional<Words> announced(Deeds deeds, Cause cause) {
    return times(deeds, cause)
        .map(
            times -> words(times == AGAIN ? "tweak.again" : "tweak.again-and-again", cause, times));
  }

  /// What they were doing in the flare-up that is on, where it was not the first time.
  static Optional<Cause> due(Next next) {
    return next.journey()
        .flare()
        .flatMap(flare -> FlareDay.last(next.person().diary(), flare))
        .map(Tweak::cause)
        .filter(cause -> times(next.journey().deeds(), cause).isPresent());
  }

  static Reply offer(Next next, Cause cause) {
    var times = times(next.journey().deeds(), cause).orElse(AGAIN);
    return new Reply.EditOf(
        words("hinge.offer", cause, times),
        Keyboard.column(
            Buttons.labelled("hinge.show", "show"), Buttons.labelled("button.routine", "routine")));
  }

  static Next shown(Next next, Cause cause) {
    return next.goes(new Idle())
        .says(
            new Reply.EditOf(
                Words.of("hinge." + Id.of(cause)),
                Keyboard.row(Buttons.labelled("button.routine", "routine"))));
  }

  private static Optional<Integer> times(Deeds deeds, Cause cause) {
    return cause == Cause.UNKNOWN
        ? Optional.empty()
        : Optional.ofNullable(deeds.tweaks().get(cause)).filter(times -> times >= AGAIN);
  }

  private static Words words(String key, Cause cause, int times) {
    return new Words(key, Map.of("times", times, "cause", Id.of(cause)));
  }
}
