package bitepoint.coach.rule;

import bitepoint.coach.Phase;
import bitepoint.coach.rule.Criterion.Measure;
import java.util.List;

/// What the rule makes of a day.
public sealed interface Decision {
  /// Calm things down first.
  record Flare() implements Decision {}

  /// The flare-up has settled: ask whether they are ready.
  record Settled() implements Decision {}

  /// A step forward may be offered.
  record Forward(Place to) implements Decision {}

  /// A step back, without asking.
  record Back(Place to, Why why) implements Decision {}

  /// All stays as it is.
  ///
  /// @param missing what a step forward still asks for; empty where there is none further
  record Stay(List<Measure> missing) implements Decision {
    public Stay {
      missing = List.copyOf(missing);
    }
  }

  /// A phase and one of its doses, from 0 to [bitepoint.coach.Standing#LAST_DOSE].
  record Place(Phase phase, int dose) {}

  /// Why somebody goes back a step.
  enum Why {
    MORNINGS,
    SESSIONS,
    ASKED
  }
}
