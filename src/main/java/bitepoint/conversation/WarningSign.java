package bitepoint.conversation;

import bitepoint.coach.safety.Tier;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Something that a clinician must look at first. Exercise is locked until the person says they
/// were seen.
public sealed interface WarningSign extends State {
  /// What the person was doing, so that a slip of the finger leads back there.
  enum From {
    WELCOME,
    TWEAK,
    EXERCISE,
    ANYWHERE
  }

  /// How things stood before a sign was told.
  record Before(boolean locked, Set<String> signs) {
    public Before {
      signs = Set.copyOf(signs);
    }
  }

  /// What to do was said.
  ///
  /// @param before empty where nothing had been told
  record Told(From from, Optional<Before> before) implements WarningSign {}

  /// Which of the emergencies, to be read out to a clinician?
  record Naming(From from, Optional<Before> before, Set<String> ticked) implements WarningSign {
    public Naming {
      ticked = Set.copyOf(ticked);
    }
  }

  /// Was what they wrote meant as a sign?
  ///
  /// @param sign its id
  /// @param before where the conversation was
  record AskedUnsure(String sign, State before) implements WarningSign {}

  record AskedSeen() implements WarningSign {}

  /// The same for signs that may not be known by name.
  static Next raise(Next next, From from, Optional<String> said) {
    return raise(next, from, said, Set.of());
  }

  /// Locks exercise and says what to do now.
  ///
  /// @param said their own words, to repeat to a clinician
  /// @param signs empty for one of the emergencies, nobody knows which
  static Next raise(Next next, From from, Optional<String> said, Set<String> signs) {
    var profile = next.person().profile();
    var safety = profile.safety();
    var before = new Before(profile.isLocked(), safety.signs());
    var since = profile.lockedSince().orElse(next.now());
    var locked =
        next.noting(
                new Change.ProfileIs(
                    profile.locked(Optional.of(since)).safe(safety.telling(signs))))
            .noting(new Change.NotedSigns(signs, Change.SignSaid.TOLD));
    return FollowUp.first(PinnedPlan.off(locked))
        .goes(new Told(from, Optional.of(before)))
        .says(
            new Reply.Urgent(
                WarningWords.act(locked, said, signs), WarningWords.told(tier(locked))));
  }

  /// Signs that an ordinary appointment is enough for: said, and exercise goes on gently.
  static Next noted(Next next, Set<String> signs) {
    var profile = next.person().profile();
    var safety = profile.safety();
    var fresh = new HashSet<>(signs);
    fresh.removeAll(safety.signs());
    fresh.removeAll(safety.cleared());
    if (fresh.isEmpty()) {
      return next;
    }
    var told =
        next.noting(new Change.ProfileIs(profile.safe(safety.telling(fresh))))
            .noting(new Change.NotedSigns(fresh, Change.SignSaid.TOLD));
    return FollowUp.first(told).says(WarningWords.routine(told, fresh));
  }

  /// Asks whether a clinician has had a look; the way back to exercise.
  static Next asksSeen(Next next) {
    return next.asks(new AskedSeen());
  }

  /// What would come next; where exercise is locked, the way back to it instead.
  static Next unlessLocked(Next next, UnaryOperator<Next> then) {
    return next.person().profile().isLocked() ? asksSeen(next) : then.apply(next);
  }

  /// What they told asks for; an emergency where nobody knows what it was.
  static Tier tier(Next next) {
    var profile = next.person().profile();
    var signs = profile.safety().signs();
    var told = next.programme().redFlags().mostPressing(signs);
    return profile.isLocked() || signs.isEmpty()
        ? told.filter(Tier::locks).orElse(Tier.EMERGENCY)
        : Tier.ROUTINE;
  }

  static Optional<Next> answer(Next next, WarningSign asked, Event event) {
    return switch (asked) {
      case Told(var from, var before) -> WarningAnswers.told(next, from, before, event);
      case Naming naming -> WarningAnswers.named(next, naming, event);
      case AskedUnsure unsure -> WarningAnswers.unsure(next, unsure, event);
      case AskedSeen() -> WarningAnswers.seen(next, event);
    };
  }

  static Reply question(Next next, WarningSign asked) {
    return WarningWords.question(next, asked);
  }
}
