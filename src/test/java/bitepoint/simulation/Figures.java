package bitepoint.simulation;

import bitepoint.coach.Phase;
import java.util.EnumMap;
import java.util.Map;

/// What a simulation amounted to.
final class Figures {
  long steps;
  long routines;
  long weeks;
  long wayOns;
  private final Map<Phase, Integer> moves = new EnumMap<>(Phase.class);
  private final Map<Temper, Map<Phase, Integer>> ends = new EnumMap<>(Temper.class);

  void moved(Phase to) {
    moves.merge(to, 1, Integer::sum);
  }

  void ended(Temper temper, Phase phase) {
    ends.computeIfAbsent(temper, _ -> new EnumMap<>(Phase.class)).merge(phase, 1, Integer::sum);
  }

  int ended(Temper temper, Phase... phases) {
    var all = ends.getOrDefault(temper, Map.of());
    var sum = 0;
    for (var phase : phases) {
      sum += all.getOrDefault(phase, 0);
    }
    return sum;
  }

  @Override
  public String toString() {
    return "%,d steps, %,d routines, %,d coached weeks, %,d ways to idle tried; moves %s; at the end %s"
        .formatted(steps, routines, weeks, wayOns, moves, ends);
  }
}
