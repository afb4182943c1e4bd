package bitepoint.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// What people are going to do, in the order of time.
final class Agenda {
  /// Somebody's next deed, made up once its moment has come.
  @FunctionalInterface
  interface Act {
    /// Empty where they let it be.
    Optional<Deed> at(Instant now);
  }

  private record Planned(Instant at, long order, Act act) {}

  private final PriorityQueue<Planned> planned =
      new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparingLong(Planned::order));
  private long order;

  void add(Instant at, Act act) {
    order++;
    planned.add(new Planned(at, order, act));
  }

  Optional<Instant> next() {
    return Optional.ofNullable(planned.peek()).map(Planned::at);
  }

  /// Everything that is to be done by now.
  List<Deed> due(Instant now) {
    var deeds = new ArrayList<Deed>();
    for (var first = planned.peek();
        first != null && !first.at.isAfter(now);
        first = planned.peek()) {
      planned.remove();
      first.act.at(now).ifPresent(deeds::add);
    }
    return deeds;
  }
}
