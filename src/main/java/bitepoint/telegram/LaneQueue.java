package bitepoint.telegram;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Chats by the moment at which something may go to them. A chat stands here by what it was when it
/// was added: it is taken out before it changes. For the sender's thread.
final class LaneQueue {
  private record Place(long readyAt, long arrival, Lane lane) {}

  private final TreeSet<Place> places =
      new TreeSet<>(
          Comparator.<Place>comparingLong(Place::readyAt).thenComparingLong(Place::arrival));
  private final Map<Lane, Place> placeOf = new HashMap<>();
  private long arrivals;

  void add(Lane lane) {
    var place = new Place(lane.readyAt(), arrivals++, lane);
    places.add(place);
    placeOf.put(lane, place);
  }

  void remove(Lane lane) {
    @Nullable Place place = placeOf.remove(lane);
    if (place != null) {
      places.remove(place);
    }
  }

  /// The chat that has been ready for longest.
  Optional<Lane> ready(long now) {
    return first().filter(place -> place.readyAt - now <= 0).map(Place::lane);
  }

  /// How many nanoseconds until one is ready, none or fewer when one is; empty when none waits.
  Optional<Long> untilReady(long now) {
    return first().map(place -> place.readyAt - now);
  }

  private Optional<Place> first() {
    return places.isEmpty() ? Optional.empty() : Optional.of(places.first());
  }
}
