package bitepoint.coach;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody has done since they began, however long ago.
///
/// @param strengthSessions how many sessions had strength work in them
/// @param milestones those that were named to them
/// @param tweaks how many there were of each cause
/// @param last what was noted last, until it is taken out again
public record Deeds(
    int strengthSessions,
    Set<Milestone> milestones,
    Map<Tweak.Cause, Integer> tweaks,
    Optional<LastNote> last) {
  public static final Deeds NONE = new Deeds(0, Set.of(), Map.of(), Optional.empty());

  /// A moment worth a word.
  public enum Milestone {
    FIRST_WEEK,
    FIRST_PAIN_FREE_MORNING,
    TEN_STRENGTH_SESSIONS,
    STABILITY,
    STRENGTH,
    RESILIENCE
  }

  public Deeds {
    milestones = Set.copyOf(milestones);
    tweaks = Map.copyOf(tweaks);
  }

  public Deeds trained(Training training) {
    return training.strengthMinutes() > 0
        ? new Deeds(strengthSessions + 1, milestones, tweaks, last)
        : this;
  }

  /// A training that was none, after all.
  public Deeds untrained(Training training) {
    return training.strengthMinutes() > 0
        ? new Deeds(Math.max(0, strengthSessions - 1), milestones, tweaks, last)
        : this;
  }

  public Deeds reached(Milestone milestone) {
    var more = new HashSet<>(milestones);
    more.add(milestone);
    return new Deeds(strengthSessions, more, tweaks, last);
  }

  public Deeds tweaked(Tweak.Cause cause) {
    var more = new EnumMap<Tweak.Cause, Integer>(Tweak.Cause.class);
    more.putAll(tweaks);
    more.merge(cause, 1, Integer::sum);
    return new Deeds(strengthSessions, milestones, more, last);
  }

  public Deeds last(Optional<LastNote> note) {
    return new Deeds(strengthSessions, milestones, tweaks, note);
  }
}
