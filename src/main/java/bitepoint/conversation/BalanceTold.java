package bitepoint.conversation;

import bitepoint.coach.Balance;
import bitepoint.coach.Needs;
import java.util.Map;
import java.util.Optional;

/// The week's balance, said where stretching is ahead, with what tomorrow does about it. Not when
/// something was too much: then less is the word of the day.
final class BalanceTold {

  private BalanceTold() {}

  /// The week's two sums; empty in a flare-up.
  static Optional<Words> shown(Next next) {
    var week = Balance.through(next.today(), next.person().diary().trainings());
    return after(next)
        .or(() ->
            Optional.of(
                    new Words(
                        "balance.even",
                        Map.of(
                            "strength", week.strengthMinutes(),
                            "stretch", week.stretchMinutes())))
                .filter(_ -> !next.isInFlareUp()));
  }

  /// Empty where the week is in balance, and in a flare-up, where nothing is made up for.
  static Optional<Words> after(Next next) {
    var week = Balance.through(next.today(), next.person().diary().trainings());
    if (!week.isTipped() || next.isInFlareUp()) {
      return Optional.empty();
    }
    var hasLittleTime = next.person().profile().preferences().minutes() <= Needs.SHORTEST;
    return Optional.of(
        new Words(
            hasLittleTime ? "balance.tipped-short" : "balance.tipped",
            Map.of("strength", week.strengthMinutes(), "stretch", week.stretchMinutes())));
  }
}
