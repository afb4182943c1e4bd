package bitepoint.conversation;

import java.util.Optional;

/// The plan of a flare-up stays at the top of the chat until the flare-up is over, another plan
/// takes its place, or a clinician must have a look first.
final class PinnedPlan {
  private PinnedPlan() {}

  /// @param plan comes with these buttons, by which it is found again
  static Next says(Next next, Words plan, Keyboard keyboard) {
    var turn = next.person().turn() + 1;
    return remembered(next, Optional.of(turn)).says(new Reply.Pinned(plan, keyboard));
  }

  /// Nothing where none is pinned.
  static Next off(Next next) {
    return next.person()
        .profile()
        .contact()
        .pinned()
        .map(turn -> remembered(next, Optional.empty()).says(new Reply.Unpinned(turn)))
        .orElse(next);
  }

  private static Next remembered(Next next, Optional<Integer> turn) {
    var profile = next.person().profile();
    return next.noting(new Change.ProfileIs(profile.contact(profile.contact().pinned(turn))));
  }
}
